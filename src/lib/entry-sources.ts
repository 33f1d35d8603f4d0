import type { CollectionName, Collections } from './checks/course.ts';
import type { SourceUse } from './references.ts';

type Withs = { [K in CollectionName]: (data: Collections[K]) => readonly SourceUse[] };

/** The sources that an entry of each kind rests on, in the order of its file. */
export const entrySources: Withs = {
  charts: () => [],
  comparisons: ({ left, right }) => [left.source, right.source],
  // Those of a data set stand in the rows of its table.
  data: () => [],
  events: ({ sources }) => sources,
  forecasts: ({ source, forecasts }) => [
    source,
    ...forecasts.flatMap(({ evidence }) => evidence.flatMap(({ sources }) => sources)),
  ],
  objectives: () => [],
  people: ({ sources }) => sources,
  quizzes: ({ questions }) => questions.flatMap(({ sources }) => sources),
  quotes: ({ source, translation, annotations }) => [
    source,
    ...(translation?.source ? [translation.source] : []),
    ...annotations.flatMap(({ sources }) => sources),
  ],
  readings: ({ source, paragraphs }) => [source, ...paragraphs.flatMap(({ sources }) => sources)],
  accessibility: () => [],
  routes: () => [],
  sources: () => [],
  terms: ({ sources }) => sources,
  viewpoints: ({ voices }) => voices.flatMap(({ sources }) => sources),
};
