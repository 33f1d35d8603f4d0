import { expect, it } from 'vitest';
import { countNew, formatAnswersFile, largestFile, readAnswersFile } from '../../../src/lib/answers-file.ts';
import type { Answer, Answers } from '../../../src/lib/progress.ts';

const answer = (at: number): Answer => ({ hash: 'h', chosen: ['a'], phase: 'right', tries: 1, score: 1, at });
const answers: Answers = new Map([
  ['q/one', answer(10)],
  ['q/two', answer(20)],
]);
const file = formatAnswersFile(answers);

it('a file that a student saved is read as it was written', () => {
  expect(readAnswersFile(file)).toEqual({ kind: 'answers', answers, unread: false });
});

it.each([
  ['nothing', ''],
  ['some other file', '{"version":1,"answers":{}}'],
  ['a picture', '\u0089PNG\r\n'],
  ['a file that is cut off', file.slice(0, -20)],
])('%s is not taken for saved answers', (_, text) => {
  expect(readAnswersFile(text)).toEqual({ kind: 'foreign' });
});

it('a file from a newer version is left alone', () => {
  expect(readAnswersFile(file.replace('"version":1', '"version":2'))).toEqual({ kind: 'newer' });
});

it('a file far too large is not even parsed', () => {
  expect(readAnswersFile(file.padEnd(largestFile + 1))).toEqual({ kind: 'large' });
});

it('what can be read of a tampered file is read, and the rest is reported', () => {
  const read = readAnswersFile(file.replace('"q/two":{"hash":"h"', '"q/two":{"hash":7'));
  expect(read).toEqual({ kind: 'answers', answers: new Map([['q/one', answer(10)]]), unread: true });
});

it('a student learns how many answers are new', () => {
  const here: Answers = new Map([
    ['q/one', answer(11)],
    ['q/two', answer(19)],
  ]);
  expect(countNew(here, answers)).toBe(1);
  expect(countNew(new Map(), answers)).toBe(2);
});
