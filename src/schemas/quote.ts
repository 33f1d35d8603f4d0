import { z } from 'astro/zod';
import { date, entry, id, sourceUse, text } from './fields.ts';
import { selector } from './selector.ts';

/** What an annotation points out. */
export const annotationKinds = ['speaker', 'claim', 'evidence', 'hedge', 'context', 'outcome'] as const;

/** A quotation with its annotations, in `src/content/quotes/`. */
export const quoteSchema = entry({
  text: text('it holds the words as the source has them'),
  speaker: id.describe('A file name in src/content/people.'),
  said: date,
  source: id.describe('A file name in src/content/sources.'),
  locator: text('it says where in the source').optional(),
  wording: z.enum(['verified', 'unverified']),
  note: text('it says how the wording was checked, or why it could not be'),
  annotations: z.array(
    entry({
      ...selector,
      /** Without words it says that something is missing (“evidence: none here”). */
      exact: selector.exact.optional(),
      kind: z.enum(annotationKinds),
      note: text('it is what the student reads beside the words'),
      sources: z.array(sourceUse).default([]),
    }),
  ),
});

export type Quote = z.output<typeof quoteSchema>;
