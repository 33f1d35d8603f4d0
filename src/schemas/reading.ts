import { z } from 'astro/zod';
import { entry, id, sources, text } from './fields.ts';

/** What sort of statement a paragraph makes. */
export const statementKinds = ['report', 'forecast', 'judgement'] as const;

/** An article accounted for, paragraph by paragraph and in our words, in `src/content/readings/`. */
export const readingSchema = entry({
  title: text('it stands above the list'),
  source: id,
  paragraphs: z
    .array(
      entry({
        n: z.int().positive(),
        says: text('it says in our words what the paragraph says'),
        kinds: z.array(z.enum(statementKinds)),
        speaker: text('it names who is speaking').optional(),
        check: text('it says what could be checked, and the result'),
        sources,
        /** The lesson that takes the paragraph up. */
        section: id.optional(),
      }),
    )
    .min(1, { error: '`paragraphs` needs at least one.' })
    .superRefine((paragraphs, ctx) =>
      paragraphs.forEach(({ n }, index) => {
        if (n !== index + 1) {
          ctx.addIssue({
            code: 'custom',
            path: [index, 'n'],
            message: `\`n\` is ${n}, but this is paragraph ${index + 1}. Paragraphs are numbered from 1 without a gap.`,
          });
        }
      }),
    ),
});

export type Reading = z.output<typeof readingSchema>;
