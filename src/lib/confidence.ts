import type { Answers, Confidence } from './progress.ts';

/** How often a student was right at the first try, of the times they said how sure they were. */
export interface Tally {
  right: number;
  all: number;
}

/** Fewer answers than this say little about a student's judgement of themselves. */
export const fewestForChart = 10;

/**
 * How sure the student was against how it came out, over all settled answers; undefined while there are too few.
 * Only the first try counts: at the second the student has been told something.
 *
 * @param isOwn whether the answer under a key is to be counted; those of a running review are kept twice
 */
export function tallyConfidence(
  answers: Answers,
  isOwn: (key: string) => boolean,
): Record<Confidence, Tally> | undefined {
  const tallies = { sure: { right: 0, all: 0 }, think: { right: 0, all: 0 }, guess: { right: 0, all: 0 } };
  for (const [key, { phase, tries, confidence }] of answers) {
    const settled = phase === 'right' || phase === 'wrong' || phase === 'shown';
    if (!confidence || !settled || !isOwn(key)) continue;
    tallies[confidence].all += 1;
    if (phase === 'right' && tries === 1) tallies[confidence].right += 1;
  }
  const count = tallies.sure.all + tallies.think.all + tallies.guess.all;
  return count < fewestForChart ? undefined : tallies;
}
