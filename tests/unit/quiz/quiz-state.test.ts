import { expect, it } from 'vitest';
import { canShow, change, check, isSettled, openState, show } from '../../../src/lib/quiz-state.ts';

const missed = check(openState, false);

it('a right answer settles a question at once', () => {
  expect(check(openState, true)).toEqual({ phase: 'right', tries: 1 });
});

it('a student who misses once may try again', () => {
  expect(missed).toEqual({ phase: 'missed', tries: 1 });
  expect(isSettled(missed)).toBe(false);
  expect(check(missed, true)).toEqual({ phase: 'right', tries: 2 });
});

it('a second miss settles the question', () => {
  expect(check(change(missed), false)).toEqual({ phase: 'wrong', tries: 2 });
});

it('changing the answer takes back what was said about the old one, and keeps the try in mind', () => {
  expect(change(missed)).toEqual({ phase: 'open', tries: 1 });
});

it('the answer is shown only after one honest try, and is then neither right nor wrong', () => {
  expect(canShow(openState)).toBe(false);
  expect(show(openState)).toBe(openState);
  expect(show(missed)).toEqual({ phase: 'shown', tries: 1 });
  expect(show(change(missed))).toEqual({ phase: 'shown', tries: 1 });
});

it('a settled question stays as it is', () => {
  for (const settled of [check(openState, true), show(missed), check(missed, false)]) {
    expect(isSettled(settled)).toBe(true);
    expect(check(settled, false)).toBe(settled);
    expect(change(settled)).toBe(settled);
    expect(show(settled)).toBe(settled);
  }
});
