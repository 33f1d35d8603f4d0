import { z } from 'astro/zod';

/** CSL-JSON as CSL 1.0.2 defines it: no other type, no other field, no other form of a name or a date. */
const types =
  `article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection
  dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation
  manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
  personal_communication post post-weblog regulation report review review-book software song speech standard thesis
  treaty webpage`.split(/\s+/);

const texts = `abstract annote archive archive_collection archive_location archive-place authority call-number
  citation-key citation-label collection-title container-title container-title-short dimensions division DOI event-place
  event-title genre ISBN ISSN jurisdiction keyword language medium note original-publisher original-publisher-place
  original-title part-title PMCID PMID publisher publisher-place references reviewed-genre reviewed-title scale section
  source status title title-short URL version volume-title volume-title-short year-suffix`.split(/\s+/);

const numbers =
  `chapter-number citation-number collection-number edition issue number number-of-pages number-of-volumes
  page page-first part-number printing-number supplement-number volume`.split(/\s+/);

const names =
  `author chair collection-editor compiler composer container-author contributor curator director editor
  editorial-director executive-producer guest host illustrator interviewer narrator organizer original-author performer
  producer recipient reviewed-author script-writer series-creator translator`.split(/\s+/);

const dates = 'accessed available-date event-date issued original-date submitted'.split(' ');

const name = z.union([
  z.strictObject({
    family: z.string().min(1),
    given: z.string().min(1).optional(),
    'dropping-particle': z.string().optional(),
    'non-dropping-particle': z.string().optional(),
    suffix: z.string().optional(),
  }),
  z.strictObject({ literal: z.string().min(1) }),
]);

/** Year, month, day; one such list, or two for a stretch of time. */
const dateParts = z.union([
  z.tuple([z.int()]),
  z.tuple([z.int(), z.int().min(1).max(12)]),
  z.tuple([z.int(), z.int().min(1).max(12), z.int().min(1).max(31)]),
]);
const date = z.strictObject({ 'date-parts': z.array(dateParts).min(1).max(2) });

const each = <T extends z.ZodType>(keys: string[], type: T) =>
  Object.fromEntries(keys.map((key) => [key, type.optional()]));

export const cslJsonSchema = z.array(
  z.strictObject({
    id: z.string().min(1),
    type: z.enum(types),
    ...each(texts, z.string().min(1)),
    ...each(numbers, z.union([z.string().min(1), z.number()])),
    ...each(names, z.array(name).min(1)),
    ...each(dates, date),
  }),
);
