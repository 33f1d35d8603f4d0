/** One name of an author; institutions and names in Asian order are `literal`. */
export interface SourceName {
  family?: string | undefined;
  given?: string | undefined;
  literal?: string | undefined;
}

/** The CSL fields a reference is made from. */
export interface SourceFields {
  type: string;
  title: string;
  author?: readonly SourceName[] | undefined;
  'container-title'?: string | undefined;
  publisher?: string | undefined;
  'publisher-place'?: string | undefined;
  volume?: string | number | undefined;
  issue?: string | number | undefined;
  page?: string | number | undefined;
  issued?: string | undefined;
  URL?: string | undefined;
  DOI?: string | undefined;
}

/** A piece of a reference; a reference is written by setting its pieces one after the other. */
export interface ReferencePart {
  text: string;
  italic?: true;
  href?: string;
}

/** Works that stand alone have their title in italics, parts of a larger work have it in quotation marks. */
const standsAlone = new Set(['book', 'report', 'thesis', 'map', 'motion_picture', 'dataset', 'periodical']);
/** Containers that are works with a title of their own. The name of a website is neither. */
const containerIsWork = /^(article|chapter|paper|entry|review)/;

/**
 * A bibliography entry after the Chicago Manual, notes and bibliography, with British punctuation and dates:
 * author. “Title”. Container, date. Address.
 */
export function formatReference(fields: SourceFields): ReferencePart[] {
  const parts: ReferencePart[] = [];
  const say = (text: string, more: Omit<ReferencePart, 'text'> = {}) => parts.push({ text, ...more });

  const authors = formatAuthors(fields.author ?? []);
  if (authors) say(`${closed(authors)} `);

  if (standsAlone.has(fields.type)) {
    say(fields.title, { italic: true });
    say(endsSentence(fields.title) ? ' ' : '. ');
  } else say(`“${fields.title}”${endsSentence(fields.title) ? ' ' : '. '}`);

  const container = fields['container-title'];
  if (container && container !== authors) {
    say(container, containerIsWork.test(fields.type) ? { italic: true } : {});
    const date = fields.issued ? formatDate(fields.issued) : '';
    if (fields.type === 'article-journal') {
      const number = [fields.volume, fields.issue && `no. ${fields.issue}`].filter(Boolean).join(', ');
      say(
        `${number && ` ${number}`}${date && ` (${date})`}${fields.page ? `: ${pages(fields.page)}` : ''}. `,
      );
    } else {
      say(`${fields.page ? `, ${pages(fields.page)}` : ''}${publication(fields, authors, container)}. `);
    }
  } else {
    const rest = publication(fields, authors, '').replace(/^, /, '');
    if (rest) say(`${closed(rest)} `);
  }

  const address = sourceAddress(fields);
  if (address) {
    say(address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''), { href: address });
    say('.');
  } else {
    const last = parts.at(-1);
    if (last) last.text = last.text.trimEnd();
  }
  return parts;
}

/** Where a source can be opened; a DOI lasts longer than the address of a page. */
export function sourceAddress({ DOI, URL }: Pick<SourceFields, 'DOI' | 'URL'>): string | undefined {
  return DOI ? `https://doi.org/${DOI}` : URL;
}

/** Place, publisher and date, each after a comma; a publisher who is also author or container is not repeated. */
function publication(fields: SourceFields, authors: string, container: string): string {
  const { publisher, 'publisher-place': place, issued } = fields;
  const repeated = publisher === authors || publisher === container;
  const house = publisher && !repeated ? (place ? `${place}: ${publisher}` : publisher) : '';
  return [house, issued ? formatDate(issued) : '']
    .filter(Boolean)
    .map((text) => `, ${text}`)
    .join('');
}

/** Authors as in a bibliography: the first turned round, up to three named, else the first “et al.” */
export function formatAuthors(authors: readonly SourceName[]): string {
  const names = authors.map((name, i) => (i === 0 ? turned(name) : straight(name))).filter(Boolean);
  if (names.length > 3) return `${names[0]}, et al.`;
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Author and publisher for a card: “Lorenz M. Lüthi, Princeton University Press”. */
export function formatByline(fields: SourceFields): string {
  const names = (fields.author ?? []).map(straight).filter(Boolean);
  const authors = names.length > 3 ? `${names[0]} et al.` : names.join(', ');
  return [...new Set([authors, fields['container-title'] ?? fields.publisher])].filter(Boolean).join(', ');
}

/** The title up to its colon, for places with little room. */
export function shortTitle(fields: Pick<SourceFields, 'title'>): string {
  const [main = fields.title] = fields.title.split(/:\s/);
  return main.length >= 8 ? main : fields.title;
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

function turned({ family, given, literal }: SourceName): string {
  return literal ?? [family, given].filter(Boolean).join(', ');
}

function straight({ family, given, literal }: SourceName): string {
  return literal ?? [given, family].filter(Boolean).join(' ');
}

function pages(page: string | number): string {
  return String(page).replace(/(\d)-(?=\d)/g, '$1–');
}

function endsSentence(text: string): boolean {
  return /[.?!…]$/.test(text);
}

function closed(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
