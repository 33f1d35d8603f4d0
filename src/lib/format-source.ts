/** One name of an author; institutions and names in Asian order are `literal`. */
export interface SourceName {
  family?: string | undefined;
  given?: string | undefined;
  literal?: string | undefined;
}

/** Author and publisher for a card: “Lorenz M. Lüthi, Princeton University Press”. */
export function formatByline(fields: {
  author?: readonly SourceName[] | undefined;
  'container-title'?: string | undefined;
  publisher?: string | undefined;
}): string {
  const names = (fields.author ?? []).map(straight).filter(Boolean);
  const authors = names.length > 3 ? `${names[0]} et al.` : names.join(', ');
  return [...new Set([authors, fields['container-title'] ?? fields.publisher])].filter(Boolean).join(', ');
}

/** The title up to its colon, for places with little room. */
export function shortTitle({ title }: { title: string }): string {
  const [main = title] = title.split(/:\s/);
  return main.length >= 8 ? main : title;
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

function straight({ family, given, literal }: SourceName): string {
  return literal ?? [given, family].filter(Boolean).join(' ');
}
