import type { Source } from '../../schemas/source.ts';
import { type CslItem, toCslItem } from '../csl.ts';

/** The words that an exported source is given besides its own. */
export interface ExportWords {
  kind: (kind: Source['kind']) => string;
  caution: (text: string) => string;
  notOpened: (known: string) => string;
  archived: (address: string) => string;
}

/**
 * A source as others may want to keep it: its CSL fields, what it is used for as abstract, its kind as keyword, and all
 * remarks as note.
 */
export function toExportItem(id: string, source: Source, words: ExportWords): CslItem {
  const { kind, csl, archive, notOpened, undated, use, caution } = source;
  const remarks = [
    csl.note,
    caution && words.caution(caution),
    notOpened && words.notOpened(notOpened),
    undated,
    archive && words.archived(archive),
  ].filter(Boolean);
  return {
    ...toCslItem(id, csl),
    abstract: use,
    keyword: words.kind(kind),
    ...(remarks.length > 0 ? { note: remarks.join(' ') } : {}),
  };
}
