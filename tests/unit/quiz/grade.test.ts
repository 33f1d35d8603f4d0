import { describe, expect, it } from 'vitest';
import { gradeBlank, normaliseText } from '../../../src/lib/grade/blank.ts';
import { withOtherForms } from '../../../src/lib/word-forms.ts';
import { gradeMatch } from '../../../src/lib/grade/match.ts';
import { gradeNumber, parseNumber } from '../../../src/lib/grade/number.ts';
import { gradeOrder } from '../../../src/lib/grade/order.ts';

describe('an order', () => {
  const right = ['a', 'b', 'c', 'd', 'e'];

  it('is right when every item stands where it belongs', () => {
    expect(gradeOrder(right, right)).toEqual({ right: true, score: 1 });
  });

  it('is worth the pairs that stand in the right order', () => {
    expect(gradeOrder(right, ['b', 'a', 'c', 'd', 'e'])).toEqual({ right: false, score: 0.9 });
    expect(gradeOrder(right, [...right].reverse())).toEqual({ right: false, score: 0 });
  });
});

describe('a matching', () => {
  it('is worth the pairs that are right', () => {
    const given = new Map([
      ['a', 'a'],
      ['b', 'c'],
      ['c', 'b'],
      ['d', 'd'],
    ]);
    expect(gradeMatch(['a', 'b', 'c', 'd'], given)).toEqual({ right: false, score: 0.5 });
    expect(gradeMatch(['a', 'd'], given)).toEqual({ right: true, score: 1 });
  });

  it('counts a half that was left open as wrong', () => {
    expect(gradeMatch(['a', 'b'], new Map([['a', 'a']]))).toEqual({ right: false, score: 0.5 });
  });
});

describe('a student may write a number', () => {
  it.each([
    ['26', 26],
    ['26 %', 26],
    ['26%', 26],
    ['about 26', 26],
    ['$240.1', 240.1],
    ['240,1', 240.1],
    ['1,234', 1234],
    ['1,234,567.8', 1234567.8],
    ['1.234.567,8', 1234567.8],
    ['1 234 567', 1234567],
    ['1\u202f234,5', 1234.5],
    ['1’234', 1234],
    ['−3', -3],
    ['+7', 7],
    ['.5', 0.5],
    ['１９６９', 1969],
  ])('as %j', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each(['', 'twenty', '-', '1e5x2', '12-14', '1..2,,3x4'])('but %j is none', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });

  it('and is right within the tolerance', () => {
    expect(gradeNumber({ value: 26, tolerance: 1 }, '27').right).toBe(true);
    expect(gradeNumber({ value: 26, tolerance: 1 }, '27.1').right).toBe(false);
    expect(gradeNumber({ value: 0.3, tolerance: 0 }, '0,3').right).toBe(true);
    expect(gradeNumber({ value: 0.3, tolerance: 0.1 }, '0.4').right).toBe(true);
  });
});

describe('a student may write a word', () => {
  it.each([
    ['Multi-Vector', 'multi vector'],
    ['  multi   vector ', 'multi vector'],
    ['Хрущёв', 'хрущев'],
    ['Zhēnbǎo Dǎo', 'zhenbao dao'],
    ['“no limits”', 'no limits'],
    ["Si Tszin'pin", 'si tszinpin'],
    ['S.C.O.', 's c o'],
  ])('%j as %j', (one, other) => {
    expect(normaliseText(one)).toBe(normaliseText(other));
  });

  it('in any form that the glossary lists', () => {
    const words = [
      ['Zhenbao Island', '珍宝岛', 'Zhēnbǎo Dǎo', 'Damansky', 'остров Даманский'],
      ['Ussuri', '乌苏里江', 'Уссури'],
    ];
    const accept = withOtherForms(['Damansky'], words);
    for (const form of words[0] ?? []) expect(gradeBlank(accept, form).right, form).toBe(true);
    expect(gradeBlank(accept, 'Ussuri').right).toBe(false);
  });

  it('but not nothing', () => {
    expect(gradeBlank(['a'], '  ').right).toBe(false);
    expect(gradeBlank(withOtherForms(['—'], []), '').right).toBe(false);
  });
});
