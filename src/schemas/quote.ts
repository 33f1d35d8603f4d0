import { z } from 'astro/zod';
import { annotationKinds } from '../lib/annotation-kinds.ts';
import { date, entry, id, sourceUse, text } from './fields.ts';
import { selector } from './selector.ts';

const annotation = entry({
  ...selector,
  /** Without words it says that something is missing (“evidence: none here”). */
  exact: selector.exact.optional(),
  kind: z.enum(annotationKinds),
  note: text('it is what the student reads beside the words'),
  sources: z.array(sourceUse).default([]),
});

/** The words in their own language, and who put them into English. */
const translation = entry({
  from: text('it is the language tag of the original, such as ru or zh-Hans'),
  by: text('it names the translator, or the office that published the translation').optional(),
  source: id.describe('A file name in src/content/sources: where the translation stands.').optional(),
  original: text('it holds the words in their own language').optional(),
}).refine((translation) => translation.by ?? translation.source, {
  error:
    'A translation needs its translator (`by: "the Kremlin’s English service"`) or a source of its own (`source: …`): the words are not the speaker’s.',
  path: ['by'],
});

/** A quotation with its annotations, in `src/content/quotes/`. */
export const quoteSchema = entry({
  title: text('it names the quotation in a heading'),
  text: text('it holds the words as the source has them'),
  speaker: id.describe('A file name in src/content/people.').optional(),
  /** Who speaks in a document that no one person wrote. */
  issuer: entry({
    name: text('it names who issued the document'),
    role: text('it says what the issuer was on that day, and for whom the document speaks'),
  }).optional(),
  /** The speaker's position on that day, where it is not the `roleThen` of the person. */
  role: text('it is the position held on that day').optional(),
  said: date,
  /** Where and to whom, for a reader: “at talks in Samarkand”. */
  occasion: text('it says where and to whom the words were said'),
  source: id.describe('A file name in src/content/sources.'),
  locator: text('it says where in the source').optional(),
  wording: z.enum(['verified', 'unverified']),
  note: text('it says how the wording was checked, or why it could not be'),
  translation: translation.optional(),
  annotations: z
    .array(annotation)
    .min(1, { error: '`annotations` needs at least one: a quotation is here to be read closely.' }),
}).superRefine((quote, ctx) => {
  if (Boolean(quote.speaker) === Boolean(quote.issuer)) {
    ctx.addIssue({
      code: 'custom',
      path: [quote.speaker ? 'issuer' : 'speaker'],
      message: quote.speaker
        ? 'A quotation has one voice: keep `speaker` for a person, or `issuer` for a document that no one person wrote.'
        : 'Nobody speaks: name a `speaker` (a file in src/content/people), or an `issuer` with `name` and `role` for a document.',
    });
  }
});

export type Quote = z.output<typeof quoteSchema>;
