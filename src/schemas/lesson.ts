import { z } from 'astro/zod';
import { entry, id, text } from './fields.ts';

/** What the frontmatter of a lesson adds to that of a page, under the key `lesson`. */
export const lessonSchema = entry({
  /** Place in the course, counted from 1. */
  number: z.int().positive(),
  /** Reading time of the prose, in minutes. */
  minutes: z.int().positive(),
  /** Time for the self-check, in minutes. */
  checkMinutes: z.int().positive(),
  dek: text('one sentence under the title says what the section is about'),
  keyQuestion: text('a section is read with a question in mind'),
  objectives: z.array(id).min(1, { error: '`objectives` is empty: name what the section teaches.' }),
  quiz: id.optional(),
});

export type LessonData = z.output<typeof lessonSchema>;

/** The frontmatter of a lesson as far as the course's own checks read it; Starlight checks the rest. */
export const lessonPageSchema = z.looseObject({
  title: text('every page needs one'),
  lesson: lessonSchema,
});
