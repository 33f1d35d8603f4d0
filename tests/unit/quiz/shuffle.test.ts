import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seedFrom, shuffle } from '../../../src/lib/shuffle.ts';

it('the same seed gives the same order, with nothing lost and nothing twice', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer()), fc.integer(), (list, seed) => {
      expect(shuffle(list, seed)).toEqual(shuffle(list, seed));
      expect([...shuffle(list, seed)].sort()).toEqual([...list].sort());
    }),
  );
});

it('every place is as likely as another', () => {
  const counts = [0, 0, 0, 0];
  for (let seed = 0; seed < 4000; seed += 1) {
    const place = shuffle(['a', 'b', 'c', 'd'], seedFrom(`student-${seed}`)).indexOf('a');
    counts[place] = (counts[place] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
});
