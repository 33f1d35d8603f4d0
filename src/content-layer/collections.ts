import type { z } from 'astro/zod';
import type { CollectionName, Collections } from '../lib/checks/course.ts';
import { accessibilitySchema } from '../schemas/accessibility.ts';
import { chartSchema } from '../schemas/chart.ts';
import { comparisonSchema } from '../schemas/comparison.ts';
import { dataSetSchema } from '../schemas/data-set.ts';
import { eventSchema } from '../schemas/event.ts';
import { forecastsSchema } from '../schemas/forecasts.ts';
import { objectiveSchema } from '../schemas/objective.ts';
import { personSchema } from '../schemas/person.ts';
import { quizSchema } from '../schemas/quiz.ts';
import { quoteSchema } from '../schemas/quote.ts';
import { readingSchema } from '../schemas/reading.ts';
import { routeSchema } from '../schemas/route.ts';
import { sourceSchema } from '../schemas/source.ts';
import { termSchema } from '../schemas/term.ts';
import { viewpointsSchema } from '../schemas/viewpoints.ts';

/** The folders of YAML files in `src/content/`, each with the shape of its files. */
export const schemas = {
  accessibility: accessibilitySchema,
  charts: chartSchema,
  comparisons: comparisonSchema,
  data: dataSetSchema,
  events: eventSchema,
  forecasts: forecastsSchema,
  objectives: objectiveSchema,
  people: personSchema,
  quizzes: quizSchema,
  quotes: quoteSchema,
  readings: readingSchema,
  routes: routeSchema,
  sources: sourceSchema,
  terms: termSchema,
  viewpoints: viewpointsSchema,
} satisfies { [K in CollectionName]: z.ZodType<Collections[K]> };

export const collectionNames = Object.keys(schemas) as CollectionName[];
