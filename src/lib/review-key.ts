const reviewPrefix = 'review/';

/** While a question is asked in a review, its answer is kept apart from the one given at the end of its section. */
export function reviewKey(key: string): string {
  return reviewPrefix + key;
}

/** Whether an answer is one that a running review keeps apart. */
export function isReviewKey(key: string): boolean {
  return key.startsWith(reviewPrefix);
}
