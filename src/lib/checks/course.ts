import type { Accessibility } from '../../schemas/accessibility.ts';
import type { Chart } from '../../schemas/chart.ts';
import type { CourseConfig } from '../../schemas/course-config.ts';
import type { Comparison } from '../../schemas/comparison.ts';
import type { DataSet } from '../../schemas/data-set.ts';
import type { Event } from '../../schemas/event.ts';
import type { Forecasts } from '../../schemas/forecasts.ts';
import type { LessonData } from '../../schemas/lesson.ts';
import type { Objective } from '../../schemas/objective.ts';
import type { Person } from '../../schemas/person.ts';
import type { Quiz } from '../../schemas/quiz.ts';
import type { Quote } from '../../schemas/quote.ts';
import type { Reading } from '../../schemas/reading.ts';
import type { Route } from '../../schemas/route.ts';
import type { Source } from '../../schemas/source.ts';
import type { Term } from '../../schemas/term.ts';
import type { Viewpoints } from '../../schemas/viewpoints.ts';
import type { Table } from '../data-rows.ts';

/** What each folder of YAML files holds. */
export interface Collections {
  accessibility: Accessibility;
  charts: Chart;
  comparisons: Comparison;
  data: DataSet;
  events: Event;
  forecasts: Forecasts;
  objectives: Objective;
  people: Person;
  quizzes: Quiz;
  quotes: Quote;
  readings: Reading;
  routes: Route;
  sources: Source;
  terms: Term;
  viewpoints: Viewpoints;
}

export type CollectionName = keyof Collections;

/** The content of one YAML file. */
export interface Entry<T> {
  /** The file's name without `.yaml`. */
  id: string;
  /** Path from the project's root. */
  file: string;
  data: T;
}

/** A page written in MDX. */
export interface Page {
  file: string;
  /** The text of the file below its frontmatter. */
  body: string;
  /** Where the body begins in the file. */
  start: number;
}

/** A page in `docs/lesson/`. */
export interface Lesson extends Page {
  /** The file's name without `.mdx`. */
  id: string;
  data: LessonData;
}

/** The whole course as far as it could be read. */
export interface Course {
  /** What `src/course.config.ts` holds. */
  config?: { file: string; data: CourseConfig };
  entries: { [K in CollectionName]: Entry<Collections[K]>[] };
  lessons: Lesson[];
  /** Every page, lessons included. */
  pages: Page[];
  /** The CSV files of the data sets. */
  tables: Table[];
  /** The ids of all CSV files, readable or not. */
  tableIds: string[];
  /** The ids of all files, readable or not: a file with a mistake in it is not a missing file. */
  ids: Record<CollectionName | 'lessons', readonly string[]>;
}

/** Something that files, each whole in itself, get wrong between them. */
export interface Issue {
  file: string;
  /** Where: a path into the data of the file, or an offset in its text. */
  at: readonly PropertyKey[] | number;
  message: string;
  /** A warning asks the author to look; it stops nothing. */
  severity?: 'warning';
}
