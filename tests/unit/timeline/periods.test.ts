import { describe, expect, it } from 'vitest';
import { periodOf, periodProblem } from '../../../src/lib/timeline/periods.ts';

const periods = [
  { name: 'Before', from: 1900, to: 1949 },
  { name: 'After', from: 1950, to: 2000 },
];
const dates = ['1949-12-31', '1950'];

describe('the periods of a timeline', () => {
  it('hold each event once', () => {
    expect(periodProblem(periods, dates)).toBeUndefined();
    expect(dates.map((date) => periodOf(periods, date)?.name)).toEqual(['Before', 'After']);
  });

  it.each([
    [
      'leave an event out',
      periods,
      [...dates, '2001-05'],
      'The event of 2001-05 lies in none of the periods. Make one of them longer.',
    ],
    [
      'leave years out between them',
      [periods[0], { name: 'After', from: 1952, to: 2000 }],
      dates,
      'The period “After” begins in 1952; after “Before” it must begin in 1950.',
    ],
    [
      'run backwards',
      [{ name: 'Before', from: 1949, to: 1900 }],
      dates,
      'The period “Before” ends (1900) before it begins (1949).',
    ],
    [
      'are too many',
      Array.from({ length: 9 }, (_, i) => ({ name: 'One', from: i, to: i })),
      dates,
      'There are 9 periods; 8 is the most that can be chosen from.',
    ],
  ] as [string, typeof periods, string[], string][])(
    'say what is wrong where they %s',
    (_, those, all, problem) => {
      expect(periodProblem(those, all)).toBe(problem);
    },
  );
});
