import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '../../../src/lib/progress.ts';
import { formatProgress, parseProgress } from '../../../src/lib/progress.ts';
import { cardOf, nextDue, plan, schedule } from '../../../src/lib/schedule.ts';

const day = 24 * 60 * 60 * 1000;
const start = Date.UTC(2026, 0, 1);
const answer = (phase: Answer['phase'], at: number, tries = 1): Answer => ({
  hash: 'h',
  chosen: ['a'],
  phase,
  tries,
  score: phase === 'right' ? 1 : 0,
  at,
});

describe('a question that is known', () => {
  it('comes back later and later', () => {
    let card = schedule(undefined, answer('right', start));
    const gaps: number[] = [];
    for (let i = 0; i < 5; i += 1) {
      const at = Math.max(card.due, card.last + 1);
      card = schedule(card, answer('right', at));
      gaps.push(card.due - at);
    }
    for (const [i, gap] of gaps.entries()) expect(gap).toBeGreaterThan(gaps[i - 1] ?? 0);
    expect(gaps.at(-1)).toBeGreaterThan(30 * day);
  });

  it('comes back sooner if it took a second try', () => {
    const at = (tries: number) => {
      const first = schedule(undefined, answer('right', start, tries));
      return schedule(first, answer('right', start + 3 * day, tries)).due;
    };
    expect(at(2)).toBeLessThan(at(1));
  });
});

it('a question that was missed or shown comes back within a day', () => {
  for (const phase of ['wrong', 'shown'] as const) {
    const known = schedule(schedule(undefined, answer('right', start)), answer('right', start + 10 * day));
    expect(schedule(known, answer(phase, start + 30 * day)).due - (start + 30 * day)).toBeLessThan(day);
  }
});

it('a clock that was set back does not make a card break', () => {
  const card = schedule(undefined, answer('right', start + 100 * day));
  const next = schedule(card, answer('right', start));
  expect(Number.isFinite(next.due)).toBe(true);
  expect(next.due).toBeGreaterThanOrEqual(card.last);
});

describe('what is asked today', () => {
  const answers: Answers = new Map([
    ['q/known', answer('right', start)],
    ['q/missed', answer('wrong', start + 2 * day)],
    ['q/open', answer('open', start)],
  ]);
  const keys = ['q/known', 'q/missed', 'q/open', 'q/never-seen'];

  it('begins with what was missed, and leaves out what was never answered', () => {
    expect(plan(keys, answers, start + 400 * day, 10)).toEqual(['q/missed', 'q/known']);
    expect(plan(keys, answers, start + 400 * day, 1)).toEqual(['q/missed']);
  });

  it('begins with what the student was sure of and missed', () => {
    const sure: Answers = new Map([
      ['q/guessed', { ...answer('wrong', start), confidence: 'guess' }],
      ['q/sure', { ...answer('wrong', start + day), confidence: 'sure' }],
      ['q/sure-and-right', { ...answer('right', start - day), confidence: 'sure' }],
    ]);
    expect(plan([...sure.keys()], sure, start + 400 * day, 10)).toEqual([
      'q/sure',
      'q/guessed',
      'q/sure-and-right',
    ]);
  });

  it('includes what was answered while the clock was years ahead', () => {
    const ahead: Answers = new Map([['q/ahead', answer('right', start + 4000 * day)]]);
    expect(plan(['q/ahead'], ahead, start, 10)).toEqual(['q/ahead']);
  });

  it('is nothing before the day has come, and the day is known', () => {
    expect(plan(keys, answers, start + 2 * day, 10)).toEqual(['q/known']);
    expect(plan(['q/known'], answers, start, 10)).toEqual([]);
    expect(nextDue(keys, answers)).toBeGreaterThan(start);
    expect(nextDue(keys, new Map())).toBeUndefined();
  });
});

it('a card is kept with its answer', () => {
  const reviewed = { ...answer('right', start), card: schedule(undefined, answer('right', start)) };
  const stored = parseProgress(formatProgress(new Map([['q/one', reviewed]])));
  expect(stored).toEqual({ kind: 'answers', answers: new Map([['q/one', reviewed]]) });
  expect(cardOf(reviewed)).toEqual(reviewed.card);
});
