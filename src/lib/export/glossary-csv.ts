import type { Term } from '../../schemas/term.ts';
import { sourceId, sourceLocator } from '../references.ts';
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

/**
 * The glossary as a file for spreadsheets, one word in each row below the names of the columns.
 *
 * @param reference a source as a bibliography has it
 */
export function toGlossaryCsv(terms: readonly ExportedTerm[], reference: (id: string) => string): string {
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
      sources: data.sources
        .map((use) => {
          const at = sourceLocator(use);
          return reference(sourceId(use)) + (at ? ` (${at})` : '');
        })
        .join(between),
    };
    return glossaryColumns.map((column) => cells[column] ?? '');
  });
  return toCsv([glossaryColumns, ...rows]);
}
