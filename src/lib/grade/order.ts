import { type Grade, partly } from './grade.ts';

/**
 * Grades an order: the share of all pairs of items of which the right one comes first. Five items make ten pairs; a
 * blind guess gets about half of them.
 *
 * @param right ids in the right order; two or more
 * @param given the same ids as the student has them; an id that is missing comes last
 */
export function gradeOrder(right: readonly string[], given: readonly string[]): Grade {
  const place = (id: string) => {
    const index = given.indexOf(id);
    return index === -1 ? given.length : index;
  };
  const pairs = right.flatMap((first, i) => right.slice(i + 1).map((second) => place(first) < place(second)));
  return partly(pairs.filter(Boolean).length, pairs.length);
}
