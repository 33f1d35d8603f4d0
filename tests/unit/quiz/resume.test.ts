import { expect, it } from 'vitest';
import type { Answer, Answers } from '../../../src/lib/progress.ts';
import { countDone, resume } from '../../../src/lib/resume.ts';

const one = { keys: ['one/a', 'one/b', 'one/c'] };
const two = { keys: ['two/a', 'two/b'] };
const three = { keys: ['three/a'] };
const sections = [one, two, three];

/** Answers to the questions named, in this order of time. */
const answered = (...keys: string[]): Answers =>
  new Map(
    keys.map((key, i): [string, Answer] => [
      key,
      { hash: 'h', chosen: ['x'], phase: 'right', tries: 1, score: 1, at: i + 1 },
    ]),
  );

it('a student who has answered nothing starts at the beginning', () => {
  expect(resume(sections, new Map())).toEqual({ kind: 'start' });
  expect(resume([], answered('one/a'))).toEqual({ kind: 'start' });
  expect(resume(sections, answered('gone/a'))).toEqual({ kind: 'start' });
});

it('a student goes on with the first open question of the section they worked on last', () => {
  expect(resume(sections, answered('one/a'))).toEqual({ kind: 'question', section: 0, question: 1 });
  expect(resume(sections, answered('one/a', 'two/b'))).toEqual({
    kind: 'question',
    section: 1,
    question: 0,
  });
});

it('a question that was begun and not settled is still open', () => {
  const answers = answered('one/a');
  answers.set('one/b', { hash: 'h', chosen: ['x'], phase: 'missed', tries: 1, score: 0, at: 9 });
  expect(resume(sections, answers)).toEqual({ kind: 'question', section: 0, question: 1 });
  expect(countDone(one, answers)).toBe(1);
});

it('after a finished section comes the next open one, then one that was left out, then the review', () => {
  expect(resume(sections, answered('two/a', 'two/b'))).toEqual({ kind: 'section', section: 2 });
  expect(resume(sections, answered('two/a', 'two/b', 'three/a'))).toEqual({ kind: 'section', section: 0 });
  expect(resume(sections, answered(...one.keys, ...two.keys, ...three.keys))).toEqual({ kind: 'review' });
});
