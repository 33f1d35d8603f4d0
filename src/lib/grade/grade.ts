/** What an answer is worth. */
export interface Grade {
  /** Nothing is wrong and nothing is missing. */
  right: boolean;
  /** From 0 to 1. */
  score: number;
}

/** All or nothing. */
export function wholly(right: boolean): Grade {
  return { right, score: right ? 1 : 0 };
}

/** A share of parts that are right, where all parts must be for the answer to be. */
export function partly(right: number, of: number): Grade {
  return { right: right === of, score: of === 0 ? 1 : right / of };
}
