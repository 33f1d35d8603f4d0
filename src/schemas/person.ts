import type { z } from 'astro/zod';
import { date, entry, sources, text } from './fields.ts';
import { chinese, russian } from './names.ts';

/** A person, in `src/content/people/`. */
export const personSchema = entry({
  name: text('it is the name in English'),
  names: entry({ zh: chinese.optional(), ru: russian.optional() }).optional(),
  roleThen: text('a quotation counts by the role held on that day'),
  roleNow: text('it is the role since').optional(),
  asOf: date.optional(),
  why: text('it says why the person matters here'),
  country: text('it is the country the person speaks from'),
  sources,
}).refine((person) => !person.roleNow || person.asOf, {
  error:
    '`asOf` is missing: a role that may change needs the month in which it was checked, for example "2026-11".',
  path: ['asOf'],
});

export type Person = z.output<typeof personSchema>;
