import { z } from 'astro/zod';
import { entry, id, noDuplicates, text } from './fields.ts';
import { questionFields } from './quiz-question.ts';

const optionSchema = entry({
  id,
  text: text('it is what the student chooses'),
  correct: z.boolean().default(false),
  feedback: text('every option explains itself, right or wrong'),
  /** Stays at its place when options are shuffled. */
  pinned: z.boolean().optional(),
});

const options = z
  .array(optionSchema)
  .min(2, { error: '`options` needs at least two: with one there is nothing to choose.' })
  .superRefine((list, ctx) => {
    noDuplicates(list, 'option', (index, message) =>
      ctx.addIssue({ code: 'custom', path: [index, 'id'], message }),
    );
    if (!list.some(({ correct }) => correct)) {
      ctx.addIssue({
        code: 'custom',
        message: 'No option is right. Write `correct: true` under the right one.',
      });
    }
  });

const single = entry({ ...questionFields, type: z.literal('single'), options }).superRefine(
  (question, ctx) => {
    const right = question.options.flatMap(({ correct }, index) => (correct ? [index] : []));
    for (const index of right.slice(1)) {
      ctx.addIssue({
        code: 'custom',
        path: ['options', index, 'correct'],
        message:
          'A second option is right, but in a `single` question only one is. Write `type: multiple`, or keep one.',
      });
    }
  },
);

const multiple = entry({ ...questionFields, type: z.literal('multiple'), options });

/** The student picks from options: one, or all that hold. */
export const choiceTypes = [single, multiple] as const;
