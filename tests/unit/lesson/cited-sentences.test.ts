import { expect, it } from 'vitest';
import { citedSentences } from '~/lib/cited-sentences';

const text = 'They met in May. They spoke of gas, and of “limits”. Nobody said more.';
const shown = (...places: number[]) =>
  citedSentences(text, places, 'en-GB').map(({ start, end }) => text.slice(start, end));

it('marks the sentence that a citation stands behind', () => {
  expect(shown(text.indexOf('. They') + 1)).toEqual(['They met in May.']);
});

it('marks the sentence in which a citation stands', () => {
  expect(shown(text.indexOf(','))).toEqual(['They spoke of gas, and of “limits”.']);
});

it('does not mark a sentence that no citation reaches', () => {
  expect(shown()).toEqual([]);
  expect(shown(text.length)).toEqual(['Nobody said more.']);
});

it('does not take the end of a line for the end of a sentence', () => {
  const broken = 'They met\nin May. Then not.';
  expect(citedSentences(broken, [16], 'en-GB')).toEqual([{ start: 0, end: 16 }]);
});

it('marks a sentence once, however many citations it has', () => {
  expect(shown(4, 8, 16)).toEqual(['They met in May.']);
});
