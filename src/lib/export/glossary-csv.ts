import type { Source } from '../../schemas/source.ts';
import type { Term } from '../../schemas/term.ts';
import { formatDate } from '../format-source.ts';
import { sourceId, sourceLocator, type SourceUse } from '../references.ts';
import { shortCitation } from '../short-citation.ts';
import { toCsv } from './csv.ts';

/** A word with what stands in other files about it. */
export interface ExportedTerm {
  id: string;
  data: Term;
  /** The lessons that explain it. */
  lessons: readonly { id: string; title: string }[];
}

/** The columns in their order. Their names are part of the file: programs look for them. */
export const glossaryColumns = [
  'id',
  'english',
  'spellings',
  'chinese',
  'pinyin',
  'russian',
  'transliteration',
  'definition',
  'usage',
  'lessons',
  'sources',
] as const;

/** Stands between the values of one cell. */
const between = ' | ';

/** The glossary as a file for spreadsheets, one word in each row below the names of the columns. */
export function toGlossaryCsv(
  terms: readonly ExportedTerm[],
  source: (id: string) => Source['csl'] | undefined,
): string {
  const rows = terms.map(({ id, data, lessons }) => {
    const cells: Record<(typeof glossaryColumns)[number], string | undefined> = {
      id,
      english: data.en,
      spellings: data.spellings?.join(between),
      chinese: data.zh?.text,
      pinyin: data.zh?.pinyin,
      russian: data.ru?.text,
      transliteration: data.ru?.translit,
      definition: data.definition,
      usage: data.note,
      lessons: lessons.map(({ title }) => title).join(between),
      sources: data.sources.map((use) => citation(use, source(sourceId(use)))).join(between),
    };
    return glossaryColumns.map((column) => cells[column] ?? '');
  });
  return toCsv([glossaryColumns, ...rows]);
}

/** A source in one line: who, what, when, where in it, and the address. */
function citation(use: SourceUse, csl: Source['csl'] | undefined): string {
  if (!csl) return sourceId(use);
  const { title, issued, URL, DOI } = csl;
  const address = URL ?? (DOI && `https://doi.org/${DOI}`);
  const parts = [shortCitation(csl).who, title, issued && formatDate(issued), sourceLocator(use), address];
  return parts.filter(Boolean).join(', ');
}
