import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countChanges, rowRuns } from '~/lib/comparison';
import type { Run } from '~/lib/word-diff';

const shown = (runs: Run[] | undefined) =>
  runs?.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');

const copies = { relation: 'copies', left: {}, right: {} } as const;
const accounts = { relation: 'accounts', left: {}, right: {} } as const;
const row = { left: 'They agreed to meet.', right: 'They promised to meet.' };

describe('what is marked in a row', () => {
  it('in two copies, every word that differs', () => {
    const { left, right } = rowRuns(row, copies);
    expect([shown(left), shown(right)]).toEqual(['They [agreed] to meet.', 'They [promised] to meet.']);
  });

  it('in two translations into one language, every word that differs', () => {
    expect(shown(rowRuns(row, { ...copies, relation: 'translations' }).left)).toBe('They [agreed] to meet.');
  });

  it('in independent accounts nothing: every word would differ', () => {
    const { left, right } = rowRuns(row, accounts);
    expect([shown(left), shown(right)]).toEqual([row.left, row.right]);
  });

  it('between two languages nothing', () => {
    const { left, right } = rowRuns(row, { relation: 'translations', left: { lang: 'ru' }, right: {} });
    expect([shown(left), shown(right)]).toEqual([row.left, row.right]);
  });

  it.each([copies, accounts])(
    'in $relation only the words that the author named, if any are named',
    (texts) => {
      const { left, right } = rowRuns({ ...row, rightWords: [{ exact: 'to meet' }] }, texts);
      expect([shown(left), shown(right)]).toEqual([row.left, 'They promised [to meet].']);
    },
  );

  it('several words, told apart by what stands around them', () => {
    const { left } = rowRuns(
      {
        left: 'in time, and in a timely manner',
        leftWords: [{ exact: 'in', suffix: ' a' }, { exact: 'manner' }],
      },
      accounts,
    );
    expect(shown(left)).toBe('in time, and [in] a timely [manner]');
  });

  it('words that overlap once, and not one in the other', () => {
    const leftWords = [{ exact: 'agreed to' }, { exact: 'to meet' }];
    expect(shown(rowRuns({ ...row, leftWords }, accounts).left)).toBe('They [agreed to meet].');
  });

  it('in a text that is silent nothing, and nothing in the other for its sake', () => {
    expect(rowRuns({ left: 'They met.' }, copies)).toEqual({
      left: [{ text: 'They met.', changed: false }],
      right: undefined,
    });
  });

  it('never at the cost of the text: its pieces, joined, give it back', () => {
    const texts = fc.constantFrom(copies, accounts);
    const words = fc.option(fc.array(fc.record({ exact: fc.string({ minLength: 1 }) })), { nil: undefined });
    fc.assert(
      fc.property(fc.string(), fc.string(), words, texts, (left, right, leftWords, comparison) => {
        const runs = rowRuns({ left, right, leftWords }, comparison);
        expect(runs.left?.map(({ text }) => text).join('')).toBe(left);
        expect(runs.right?.map(({ text }) => text).join('')).toBe(right);
      }),
    );
  });
});

describe('the key to the kinds of difference', () => {
  it('names those that occur, in the order of the rows, with their numbers', () => {
    const rows = [{ change: 'wording' }, { change: 'meaning' }, { change: 'wording' }] as const;
    expect(countChanges(rows)).toEqual([
      { change: 'wording', count: 2 },
      { change: 'meaning', count: 1 },
    ]);
  });
});
