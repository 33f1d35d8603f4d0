import { type Answers, formatProgress, parseProgress } from './progress.ts';

/** What a file that a student chose turned out to be. */
export type FileRead =
  | { kind: 'answers'; answers: Answers; unread: boolean }
  /** Not a file of saved answers, or cut off. */
  | { kind: 'foreign' }
  | { kind: 'newer' }
  | { kind: 'large' };

/** A record of a thousand answers has about 200 kB. */
export const largestFile = 5_000_000;

const format = 'no-limits-answers';

/** The text of a file with all answers. */
export function formatAnswersFile(answers: Answers): string {
  return JSON.stringify({ format, ...(JSON.parse(formatProgress(answers)) as object) });
}

/** Reads a file that may be anything; never throws. */
export function readAnswersFile(text: string): FileRead {
  if (text.length > largestFile) return { kind: 'large' };
  if (!text.includes(`"format":"${format}"`)) return { kind: 'foreign' };
  const read = parseProgress(text);
  if (read.kind === 'newer') return { kind: 'newer' };
  const unread = read.kind === 'damaged';
  return unread && read.answers.size === 0
    ? { kind: 'foreign' }
    : { kind: 'answers', answers: read.answers, unread };
}

/** How many answers a file brings that are new here or later than those here. */
export function countNew(here: Answers, brought: Answers): number {
  return [...brought].filter(([key, { at }]) => at > (here.get(key)?.at ?? -Infinity)).length;
}
