import { z } from 'astro/zod';
import { entry, id, noDuplicates, text } from './fields.ts';

/** What a difference between two copies does. */
export const changes = ['meaning', 'wording', 'quotation', 'slip'] as const;

const side = entry({ label: text('it names the copy'), source: id });

/** Two copies of one text, row by row, in `src/content/comparisons/`. */
export const comparisonSchema = entry({
  title: text('it stands above the table'),
  left: side,
  right: side,
  rows: z
    .array(
      entry({
        id,
        left: text('it is the wording on the left'),
        right: text('it is the wording on the right'),
        change: z.enum(changes),
        note: text('it says what the difference does to the meaning'),
      }),
    )
    .min(1, { error: '`rows` needs at least one.' })
    .superRefine((rows, ctx) =>
      noDuplicates(rows, 'row', (index, message) =>
        ctx.addIssue({ code: 'custom', path: [index, 'id'], message }),
      ),
    ),
});

export type Comparison = z.output<typeof comparisonSchema>;
