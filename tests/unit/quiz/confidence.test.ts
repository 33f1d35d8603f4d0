import { expect, it } from 'vitest';
import { fewestForChart, tallyConfidence } from '../../../src/lib/confidence.ts';
import type { Answer, Answers } from '../../../src/lib/progress.ts';
import { isReviewKey, reviewKey } from '../../../src/lib/review-key.ts';

const answer = (confidence: Answer['confidence'], phase: Answer['phase'], tries = 1): Answer => ({
  hash: 'h',
  chosen: ['a'],
  phase,
  tries,
  score: phase === 'right' ? 1 : 0,
  at: 1,
  confidence,
});
const record = (...list: Answer[]): Answers => new Map(list.map((each, i) => [`q/${i}`, each]));
const many = (count: number, ...like: Parameters<typeof answer>) =>
  Array.from({ length: count }, () => answer(...like));
const own = () => true;

it('a student who said how sure they were fewer than ten times gets no chart', () => {
  expect(tallyConfidence(record(...many(fewestForChart - 1, 'sure', 'right')), own)).toBeUndefined();
  expect(tallyConfidence(record(...many(fewestForChart, undefined, 'right')), own)).toBeUndefined();
});

it('only what was right at the first try counts as right', () => {
  const answers = record(
    ...many(4, 'sure', 'right'),
    ...many(1, 'sure', 'right', 2),
    ...many(2, 'sure', 'wrong', 2),
    ...many(1, 'think', 'shown'),
    ...many(2, 'guess', 'right'),
  );
  expect(tallyConfidence(answers, own)).toEqual({
    sure: { right: 4, all: 7 },
    think: { right: 0, all: 1 },
    guess: { right: 2, all: 2 },
  });
});

it('what is not settled yet does not count', () => {
  const answers = record(...many(9, 'sure', 'right'), ...many(5, 'guess', 'missed'), answer('sure', 'open'));
  expect(tallyConfidence(answers, own)).toBeUndefined();
});

it('an answer given in a review counts once', () => {
  const answers = record(...many(fewestForChart, 'sure', 'right'));
  answers.set(reviewKey('q/0'), answer('sure', 'right'));
  expect(tallyConfidence(answers, (key) => !isReviewKey(key))?.sure.all).toBe(fewestForChart);
});
