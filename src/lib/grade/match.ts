import { type Grade, partly } from './grade.ts';

/**
 * Grades a matching: the share of left halves that have their own right half. The id of a pair is that of both halves.
 *
 * @param pairs ids of the pairs
 * @param given the id of the right half that the student gave to each left one
 */
export function gradeMatch(pairs: readonly string[], given: ReadonlyMap<string, string>): Grade {
  return partly(pairs.filter((id) => given.get(id) === id).length, pairs.length);
}
