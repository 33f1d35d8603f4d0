import { z } from 'astro/zod';
import { entry, sources, text } from './fields.ts';
import { chinese, russian } from './names.ts';

/** A word of the subject, in `src/content/terms/`. */
export const termSchema = entry({
  en: text('it is the word in English'),
  zh: chinese.optional(),
  ru: russian.optional(),
  definition: text('one or two sentences say what the word means'),
  note: text('it says where the sides use different words').optional(),
  /** Other spellings that are accepted as an answer. */
  spellings: z.array(text('it is another spelling')).optional(),
  sources,
});

export type Term = z.output<typeof termSchema>;
