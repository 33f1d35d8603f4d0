import type { Answers } from './progress.ts';
import { isSettled } from './quiz-state.ts';

/** A section as the home page knows it. */
export interface SectionKeys {
  /** Its questions, in the order of the page, by the name they have in the record. */
  keys: readonly string[];
}

/** Where a student goes on; sections and questions by their place, from 0. */
export type Resume =
  | { kind: 'start' }
  | { kind: 'question'; section: number; question: number }
  | { kind: 'section'; section: number }
  | { kind: 'review' };

/**
 * Where to go on: with the first open question of the section that was worked on last, then with the first section after
 * it that has open questions, then with one before it, and once all are done with the review.
 */
export function resume(sections: readonly SectionKeys[], answers: Answers): Resume {
  const latest = sections.map(({ keys }) => Math.max(0, ...keys.map((key) => answers.get(key)?.at ?? 0)));
  const last = latest.indexOf(Math.max(0, ...latest));
  if (!latest[last]) return { kind: 'start' };
  const open = sections.map(({ keys }) => keys.findIndex((key) => !isDone(key, answers)));
  const question = open[last] ?? -1;
  if (question >= 0) return { kind: 'question', section: last, question };
  const later = open.findIndex((place, section) => section > last && place >= 0);
  const section = later >= 0 ? later : open.findIndex((place) => place >= 0);
  return section >= 0 ? { kind: 'section', section } : { kind: 'review' };
}

/** How many of the questions are settled. */
export function countDone({ keys }: SectionKeys, answers: Answers): number {
  return keys.filter((key) => isDone(key, answers)).length;
}

function isDone(key: string, answers: Answers): boolean {
  const answer = answers.get(key);
  return answer !== undefined && isSettled(answer);
}
