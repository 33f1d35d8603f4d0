import { defineCollection } from 'astro:content';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import strings from './content/i18n/en-GB.json';
import { course } from './course.config.ts';
import { schemas } from './content-layer/collections.ts';
import { shownDocsLoader } from './content-layer/docs-loader.ts';
import { dataLoader } from './content-layer/data-loader.ts';
import { yamlLoader } from './content-layer/yaml-loader.ts';
import { dataWithRowsSchema } from './schemas/data-set.ts';
import { lessonSchema } from './schemas/lesson.ts';

/** The names of the texts that components print, so that a mistyped one does not compile. */
type StringName = keyof typeof strings;
const stringShape = Object.fromEntries(Object.keys(strings).map((name) => [name, z.string()]));

export const collections = {
  docs: defineCollection({
    loader: shownDocsLoader(course.leaveOut),
    schema: docsSchema({ extend: z.object({ lesson: lessonSchema.optional() }) }),
  }),
  i18n: defineCollection({
    loader: i18nLoader(),
    schema: i18nSchema({ extend: z.object(stringShape as Record<StringName, z.ZodString>) }),
  }),
  accessibility: defineCollection({ loader: yamlLoader('accessibility'), schema: schemas.accessibility }),
  charts: defineCollection({ loader: yamlLoader('charts'), schema: schemas.charts }),
  comparisons: defineCollection({ loader: yamlLoader('comparisons'), schema: schemas.comparisons }),
  data: defineCollection({ loader: dataLoader(), schema: dataWithRowsSchema }),
  events: defineCollection({ loader: yamlLoader('events'), schema: schemas.events }),
  forecasts: defineCollection({ loader: yamlLoader('forecasts'), schema: schemas.forecasts }),
  objectives: defineCollection({ loader: yamlLoader('objectives'), schema: schemas.objectives }),
  people: defineCollection({ loader: yamlLoader('people'), schema: schemas.people }),
  quizzes: defineCollection({ loader: yamlLoader('quizzes'), schema: schemas.quizzes }),
  quotes: defineCollection({ loader: yamlLoader('quotes'), schema: schemas.quotes }),
  readings: defineCollection({ loader: yamlLoader('readings'), schema: schemas.readings }),
  routes: defineCollection({ loader: yamlLoader('routes'), schema: schemas.routes }),
  sources: defineCollection({ loader: yamlLoader('sources'), schema: schemas.sources }),
  terms: defineCollection({ loader: yamlLoader('terms'), schema: schemas.terms }),
  viewpoints: defineCollection({ loader: yamlLoader('viewpoints'), schema: schemas.viewpoints }),
};
