import { z } from 'astro/zod';
import { entry, id, text } from './fields.ts';

/** A way through the course for a student with little time, in `src/content/routes/`. */
export const routeSchema = entry({
  /** Place among the routes, counted from 1. */
  number: z.int().positive(),
  title: text('it names the route by its time'),
  minutes: z.int().positive(),
  aim: text('one sentence says what one knows at the end'),
  steps: z
    .array(
      entry({
        lesson: id,
        /** Anchor of the heading to begin at; the top of the page if left out. */
        section: id.optional(),
        minutes: z.int().positive(),
        do: text('it says what to do there'),
      }),
    )
    .min(1, { error: '`steps` needs at least one.' }),
}).superRefine(({ minutes, steps }, ctx) => {
  const sum = steps.reduce((total, step) => total + step.minutes, 0);
  if (sum !== minutes) {
    ctx.addIssue({
      code: 'custom',
      path: ['minutes'],
      message: `The steps take ${sum} minutes together, and \`minutes\` says ${minutes}. Make the two agree: a class is planned by it.`,
    });
  }
});

export type Route = z.output<typeof routeSchema>;
