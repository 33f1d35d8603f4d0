import type { Grade } from './grade.ts';

/**
 * Grades a choice of one or of several things: options, or words marked in a text.
 *
 * Partial credit: (right picks − wrong picks) ÷ right ones, and never below 0, so that choosing everything earns
 * nothing. With one right option the score is 0 or 1.
 *
 * @param right ids of what is right; at least one
 * @param chosen ids of what was chosen; repetitions count once
 */
export function gradeChoice(right: readonly string[], chosen: readonly string[]): Grade {
  const key = new Set(right);
  const picks = [...new Set(chosen)];
  const hits = picks.filter((id) => key.has(id)).length;
  const wrong = picks.length - hits;
  return { right: hits === key.size && wrong === 0, score: Math.max(0, (hits - wrong) / key.size) };
}
