import type { Grade } from './grade.ts';

/** What came of marking words in a text. */
export interface MarkCount {
  /** Targets in the text, and how many of them have a mark: one marked word is enough. */
  all: number;
  found: number;
  /** Marks that belong to no target; words side by side are one mark. */
  wrong: number;
}

/**
 * @param words for each word of the text the target it belongs to, if any
 * @param marked indexes of the words that were marked
 */
export function countMarks(words: readonly (string | undefined)[], marked: readonly number[]): MarkCount {
  const targets = new Set(words.filter((target) => target !== undefined));
  const marks = new Set(marked);
  const found = new Set([...marks].map((index) => words[index]).filter((target) => target !== undefined));
  const isWrong = (index: number) => marks.has(index) && index < words.length && words[index] === undefined;
  const wrong = words.filter((_, index) => isWrong(index) && !isWrong(index - 1)).length;
  return { all: targets.size, found: found.size, wrong };
}

/** Grades marks in a text: (targets found − wrong marks) ÷ targets, and never below 0. */
export function gradeMark(...answer: Parameters<typeof countMarks>): Grade {
  const { all, found, wrong } = countMarks(...answer);
  const score = all === 0 ? 0 : Math.max(0, (found - wrong) / all);
  return { right: all > 0 && found === all && wrong === 0, score };
}
