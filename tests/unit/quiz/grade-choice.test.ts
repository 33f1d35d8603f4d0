import { describe, expect, it } from 'vitest';
import { gradeChoice } from '../../../src/lib/grade/choice.ts';

describe('a question with one right option', () => {
  it('gives full credit for it and none for another', () => {
    expect(gradeChoice(['a'], ['a'])).toEqual({ right: true, score: 1 });
    expect(gradeChoice(['a'], ['b'])).toEqual({ right: false, score: 0 });
  });
});

describe('a question with several right options', () => {
  it.each([
    [['a', 'b'], true, 1],
    [['a'], false, 0.5],
    [['a', 'b', 'c'], false, 0.5],
    [['a', 'c'], false, 0],
    [['a', 'b', 'c', 'd'], false, 0],
    [['c'], false, 0],
    [[], false, 0],
  ])('weighs right picks against wrong ones: %j', (chosen, right, score) => {
    expect(gradeChoice(['a', 'b'], chosen)).toEqual({ right, score });
  });

  it('counts an option once, however often it is named', () => {
    expect(gradeChoice(['a', 'b'], ['a', 'a'])).toEqual({ right: false, score: 0.5 });
  });
});

it('an option may be called like a part of the language', () => {
  expect(gradeChoice(['constructor'], ['__proto__'])).toEqual({ right: false, score: 0 });
  expect(gradeChoice(['true'], ['true'])).toEqual({ right: true, score: 1 });
});
