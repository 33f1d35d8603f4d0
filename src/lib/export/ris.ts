import type { CslItem, CslName } from '../csl.ts';
import { isoDate } from './iso-date.ts';

/** The reference types of RIS; what has none of its own is general. */
const referenceTypes: Partial<Record<CslItem['type'], string>> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  bill: 'BILL',
  book: 'BOOK',
  chapter: 'CHAP',
  dataset: 'DATA',
  'entry-encyclopedia': 'ENCYC',
  legislation: 'STAT',
  map: 'MAP',
  'paper-conference': 'CPAPER',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
};

/** Sources as RIS in UTF-8, which most programs for references read. No line is broken, as some don't mend it. */
export function toRis(items: readonly CslItem[]): string {
  return items.map(toRecord).join('\r\n');
}

function toRecord(item: CslItem): string {
  const [first, last] = String(item.page ?? '').split(/[-–]/);
  const tags: [string, string | undefined][] = [
    ['TY', referenceTypes[item.type] ?? 'GEN'],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map((name): [string, string] => ['AU', toName(name)]),
    ['T2', item['container-title']],
    ['VL', item.volume?.toString()],
    ['IS', item.issue?.toString()],
    ['SP', first],
    ['EP', last],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['PY', item.issued?.['date-parts'][0][0]?.toString()],
    ['DA', item.issued && isoDate(item.issued, '/')],
    ['Y2', item.accessed && isoDate(item.accessed, '/')],
    ['SN', item.ISBN],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['LA', item.language],
    ['KW', item.keyword],
    ['AB', item.abstract],
    ['N1', item.note],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** RIS tells the parts of a name by their commas, so an institution has none. */
function toName({ family, given, suffix, literal }: CslName): string {
  return literal?.replaceAll(',', '') ?? [family, given, suffix].filter(Boolean).join(', ');
}
