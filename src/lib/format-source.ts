import type { SourceFields } from './csl.ts';

/** The title up to its colon, for places with little room. */
export function shortTitle({ title }: Pick<SourceFields, 'title'>): string {
  const [main = title] = title.split(/:\s/);
  return main.length >= 8 ? main : title;
}

/** Where a source can be opened; a DOI lasts longer than the address of a page. */
export function sourceAddress({ DOI, URL }: Pick<SourceFields, 'DOI' | 'URL'>): string | undefined {
  return DOI ? `https://doi.org/${DOI}` : URL;
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `2022-02-04` as “4 February 2022”, `2022-02` as “February 2022”; anything else is given back as it is. */
export function formatDate(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  const monthName = month && months[Number(month) - 1];
  return year && monthName ? [day && String(Number(day)), monthName, year].filter(Boolean).join(' ') : date;
}

/** The name of a language, in the page's language; the tag itself where the name is unknown. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Who brought a source out, in few words: the newspaper or journal, else the agency, institution or author. */
export function makerOf(csl: SourceFields): string {
  const [author] = csl.author ?? [];
  return csl['container-title'] ?? author?.literal ?? csl.publisher ?? author?.family ?? shortTitle(csl);
}
