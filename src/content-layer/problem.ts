/** Something an author has to mend. Lines and columns are counted from 1. */
export interface Problem {
  /** Path from the project's root, with `/`. */
  file: string;
  line: number;
  column: number;
  /** Where in the data, by ids where there are any: `questions › split-cause › options › ideology`. Empty for prose. */
  where: string;
  /** What is wrong, what was expected, and how to mend it. */
  message: string;
}
