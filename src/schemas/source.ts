import { z } from 'astro/zod';
import { address, date, day, entry, language, text } from './fields.ts';

/** What sort of source it is. */
export const sourceKinds = ['primary', 'scholarship', 'news', 'data', 'official'] as const;

const nameSchema = entry({
  family: text('it is the family name').optional(),
  given: text('it is the given name')
    .refine((name) => !name.includes(','), {
      error: ({ input }) =>
        `“${String(input)}” is more than a given name. Write what stands behind the comma under \`suffix\`, for example suffix: "Jr.".`,
    })
    .optional(),
  suffix: text('it stands behind the name, such as Jr.').optional(),
  literal: text('it is the whole name of an institution, or a name in Asian order').optional(),
}).refine((name) => Boolean(name.literal ?? name.family), {
  error: 'An author needs `family` (and `given`), or `literal` for an institution.',
});

/** Volume, issue and page are text in CSL, but an author writes a bare number. */
const numeral = z.union([z.string(), z.number()], { error: 'Write a number or a text such as "12-14".' });

/** The fields of CSL 1.0.2 that a reference needs; dates are written as text, not as CSL's date parts. */
const cslSchema = entry({
  type: z.enum([
    'article',
    'article-journal',
    'article-magazine',
    'article-newspaper',
    'bill',
    'book',
    'broadcast',
    'chapter',
    'dataset',
    'document',
    'entry-encyclopedia',
    'interview',
    'legislation',
    'map',
    'paper-conference',
    'post',
    'post-weblog',
    'regulation',
    'report',
    'speech',
    'thesis',
    'treaty',
    'webpage',
  ]),
  title: text('a reference begins with it'),
  author: z.array(nameSchema).optional(),
  'container-title': text('it is the newspaper, journal or book').optional(),
  publisher: text('it says who published it').optional(),
  'publisher-place': text('it says where').optional(),
  issued: date.optional(),
  URL: address.optional(),
  accessed: day.optional(),
  language: language.optional(),
  note: text('it is a remark on the edition').optional(),
  volume: numeral.optional(),
  issue: numeral.optional(),
  page: numeral.optional(),
  DOI: text('it begins with 10.').optional(),
  ISBN: text('it identifies the book').optional(),
});

/** A source, in `src/content/sources/`. */
export const sourceSchema = entry({
  kind: z.enum(sourceKinds),
  csl: cslSchema,
  archive: address.optional(),
  /** Instead of `csl.accessed`, for an address that nobody has opened yet. */
  notOpened: text('it says where the text of the source is known from').optional(),
  /** Instead of `csl.issued`, for a thing that bears no date, or of which the year was not seen. */
  undated: text('it says that no date was found, and from when the thing can be').optional(),
  use: text('one sentence says what the source is used for here'),
  caution: text('one sentence says what to be careful about').optional(),
});

export type SourceInput = z.input<typeof sourceSchema>;
export type Source = z.output<typeof sourceSchema>;
