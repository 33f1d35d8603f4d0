import type { CslItem, CslName } from '../csl.ts';
import { isoDate } from './iso-date.ts';

const entryTypes: Partial<Record<CslItem['type'], string>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  dataset: 'dataset',
  'entry-encyclopedia': 'inreference',
  'paper-conference': 'inproceedings',
  post: 'online',
  'post-weblog': 'online',
  report: 'report',
  thesis: 'thesis',
  webpage: 'online',
};

/** The field that holds the publisher, where it is not `publisher`. */
const publisherFields: Record<string, string> = {
  online: 'organization',
  report: 'institution',
  thesis: 'institution',
};

/**
 * Sources as BibTeX in UTF-8. The names of types and fields are those that both BibTeX and biblatex know; where BibTeX has
 * none, as for web pages and full dates, those of biblatex. Zotero and JabRef read both.
 */
export function toBibTeX(items: readonly CslItem[]): string {
  return items.map(toEntry).join('\n');
}

function toEntry(item: CslItem): string {
  const container = item['container-title'];
  const type = entryTypes[item.type] ?? (container ? 'incollection' : 'misc');
  const fields: Record<string, string | undefined> = {
    // Double braces: a title keeps its capitals, and the name of a house that has “and” in it is one name.
    title: `{${escape(item.title)}}`,
    author: item.author?.map(toName).join(' and '),
    [type === 'article' ? 'journal' : 'booktitle']: container && `{${escape(container)}}`,
    volume: asText(item.volume),
    number: asText(item.issue),
    pages: asText(item.page)?.replace(/(?<=\d)[-–](?=\d)/g, '--'),
    [publisherFields[type] ?? 'publisher']: item.publisher && `{${escape(item.publisher)}}`,
    address: item['publisher-place'] && `{${escape(item['publisher-place'])}}`,
    date: item.issued && isoDate(item.issued),
    year: item.issued && String(item.issued['date-parts'][0][0]),
    isbn: item.ISBN,
    doi: item.DOI && verbatim(item.DOI),
    url: item.URL && verbatim(item.URL),
    urldate: item.accessed && isoDate(item.accessed),
    language: item.language,
    keywords: item.keyword && escape(item.keyword),
    abstract: item.abstract && escape(item.abstract),
    // `note` would be printed in a bibliography, and these are remarks for whoever works with the source.
    annote: item.note && escape(item.note),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@${type}{${item.id},`, ...lines, '}', ''].join('\n');
}

function asText(value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : escape(String(value));
}

function toName({ family = '', given, suffix, literal }: CslName): string {
  if (literal || !given) return `{${escape(literal ?? family)}}`;
  return [family, suffix, given].flatMap((part) => (part ? [escape(part)] : [])).join(', ');
}

/** Characters that mean something to TeX. Braces have to balance even where they are escaped. */
const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escape(text: string): string {
  return text.replace(/[\\{}~^$&#_%]/g, (found) => special[found] ?? `\\${found}`);
}

/** An address is not read as TeX, but its braces are counted. */
function verbatim(address: string): string {
  return address.replace(/[\\{}]/g, encodeURIComponent);
}
