import { z } from 'astro/zod';
import { entry, id, text } from './fields.ts';

/** Something a student can do at the end, in `src/content/objectives/`. */
export const objectiveSchema = entry({
  number: z.int().positive(),
  title: text('it ends the sentence “After this section you can …”'),
  lessons: z.array(id).min(1, { error: '`lessons` is empty: name the lesson that teaches this.' }),
});

export type Objective = z.output<typeof objectiveSchema>;
