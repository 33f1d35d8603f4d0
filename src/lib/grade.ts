/** What an answer is worth. */
export interface Grade {
  /** Exactly the right options were chosen. */
  right: boolean;
  /** From 0 to 1. */
  score: number;
}

/**
 * Grades a choice of one or of several options.
 *
 * Partial credit: (right picks − wrong picks) ÷ right options, and never below 0, so that choosing everything earns
 * nothing. With one right option the score is 0 or 1.
 *
 * @param right ids of the right options; at least one
 * @param chosen ids of the options that were chosen; repetitions count once
 */
export function gradeChoice(right: readonly string[], chosen: readonly string[]): Grade {
  const key = new Set(right);
  const picks = [...new Set(chosen)];
  const hits = picks.filter((id) => key.has(id)).length;
  const wrong = picks.length - hits;
  return { right: hits === key.size && wrong === 0, score: Math.max(0, (hits - wrong) / key.size) };
}
