import { walk } from '../monkey/walk.ts';
import { pages } from './support/pages.ts';
import { sites } from './support/sites.ts';
import { expect, test } from './support/test.ts';

// `npm run monkey` walks two hundred times, and elsewhere each time.
for (const seed of [2, 11, 19, 42]) {
  test(`a student who presses and types at random finds nothing broken (seed ${seed})`, async ({ page }) => {
    const { faults, steps } = await walk(page, sites.root.url, pages[seed % pages.length] ?? '', seed, 25);
    expect(faults, steps.join('\n')).toEqual([]);
    expect(steps.length).toBeGreaterThan(25);
  });
}
