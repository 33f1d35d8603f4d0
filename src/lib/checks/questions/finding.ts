/** Something about a question that its author should look at. */
export interface Finding {
  /** Path from the question. */
  at: readonly PropertyKey[];
  message: string;
  /** The question can't be answered fairly: not a warning but a mistake. */
  unanswerable?: true;
}
