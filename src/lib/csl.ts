import type { Source } from '../schemas/source.ts';

/** The CSL fields of a source as an author writes them. */
export type SourceFields = Source['csl'];

/** A person's name; an institution's and one in Asian order is `literal`. */
export type CslName = NonNullable<SourceFields['author']>[number];

/** A date as CSL-JSON writes it: year, month and day as far as they are known. */
export interface CslDate {
  'date-parts': [number[]];
}

/** One entry of CSL-JSON (CSL 1.0.2): what citeproc formats and Zotero reads. */
export type CslItem = Omit<SourceFields, 'issued' | 'accessed'> & {
  id: string;
  issued?: CslDate;
  accessed?: CslDate;
  abstract?: string;
  keyword?: string;
};

/** The fields of a source as CSL-JSON. Dates that an author writes as text become date parts. */
export function toCslItem(id: string, csl: SourceFields): CslItem {
  const { issued, accessed, ...fields } = csl;
  return {
    id,
    ...fields,
    ...(issued ? { issued: toCslDate(issued) } : {}),
    ...(accessed ? { accessed: toCslDate(accessed) } : {}),
  };
}

/** `2022-12` as `{ "date-parts": [[2022, 12]] }`. */
function toCslDate(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}
