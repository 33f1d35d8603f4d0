import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate, placeOfWords } from '~/lib/annotate';

const text = 'We may meet, or we may speak.';

describe('notes on a quotation', () => {
  const hedge = { exact: 'may', prefix: 'We ', kind: 'hedge' };
  const claim = { exact: 'speak', kind: 'claim' };
  const missing = { exact: undefined, kind: 'evidence' };

  it('are numbered in the order of the words, and those without words come last', () => {
    const { notes } = annotate(text, [missing, claim, hedge]);
    expect(notes).toEqual([
      { annotation: hedge, number: 1 },
      { annotation: claim, number: 2 },
      { annotation: missing },
    ]);
  });

  it('cut the quotation where their words begin and end, and leave it whole', () => {
    const { runs } = annotate(text, [claim, hedge]);
    expect(runs.map((run) => run.text)).toEqual(['We ', 'may', ' meet, or we may ', 'speak', '.']);
    expect(runs.map(({ note }) => note?.number)).toEqual([undefined, 1, undefined, 2, undefined]);
  });

  it('leave the words as they are, whatever they are pinned to', () => {
    const words = fc.array(fc.constantFrom('may', 'not', 'be', 'so', '“quoted”'), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.nat(), (list, at) => {
        const whole = list.join(' ');
        const exact = list[at % list.length] ?? '';
        const pins = placeOfWords(whole, { exact }) ? [{ exact }] : [];
        const { runs } = annotate(whole, pins);
        expect(runs.map((run) => run.text).join('')).toBe(whole);
      }),
    );
  });
});

describe('the place of words', () => {
  it('is known where they stand once', () => {
    expect(placeOfWords(text, { exact: 'meet' })).toEqual({ start: 7, end: 11 });
  });

  it('is unknown where they stand nowhere or twice', () => {
    expect(placeOfWords(text, { exact: 'might' })).toBeUndefined();
    expect(placeOfWords(text, { exact: 'may' })).toBeUndefined();
    expect(placeOfWords(text, {})).toBeUndefined();
  });
});
