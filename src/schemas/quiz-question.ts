import { z } from 'astro/zod';
import { id, sources, text } from './fields.ts';

/** How far a question asks the student to go. */
export const levels = ['recall', 'explain', 'analyse', 'evaluate'] as const;

/** What every question has, whatever its type. */
export const questionFields = {
  id,
  objective: id.describe('What it tests: a file name in src/content/objectives.'),
  level: z.enum(levels),
  difficulty: z.literal([1, 2, 3], { error: '`difficulty` is 1 (most get it), 2 or 3 (few do).' }),
  section: id.describe('Anchor of the heading that answers it.'),
  sources,
  figure: id
    .describe(
      'What has to be looked at: a file name in src/content/charts, or `map` for the map of the lesson.',
    )
    .optional(),
  stem: text('it is the question itself'),
  hint: text('it points to the way of thinking').optional(),
  explanation: text('it teaches someone who guessed right'),
};
