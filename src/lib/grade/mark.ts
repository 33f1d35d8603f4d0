import type { Grade } from './grade.ts';

/**
 * Grades marks in a text: (targets found − wrong marks) ÷ targets, and never below 0. A target is found when one of its
 * words is marked; words side by side that belong to no target are one wrong mark.
 *
 * @param words for each word of the text the target it belongs to, if any
 * @param marked indexes of the words that were marked
 */
export function gradeMark(words: readonly (string | undefined)[], marked: readonly number[]): Grade {
  const targets = new Set(words.filter((target) => target !== undefined));
  const marks = new Set(marked);
  const found = new Set([...marks].map((index) => words[index]).filter((target) => target !== undefined));
  const isWrong = (index: number) => marks.has(index) && index < words.length && words[index] === undefined;
  const wrong = words.filter((_, index) => isWrong(index) && !isWrong(index - 1)).length;
  const score = targets.size === 0 ? 0 : Math.max(0, (found.size - wrong) / targets.size);
  return { right: targets.size > 0 && found.size === targets.size && wrong === 0, score };
}
