import CSL from 'citeproc';
import type { CslItem } from '../lib/csl.ts';
import style from './chicago-note-bibliography.csl?raw';
import locale from './locales-en-GB.xml?raw';
import { readMarked, type ReferencePart, wrapTitle } from './marked-format.ts';

/** A title is quoted as its source prints it: a machine's capitals err (“Has Panned out”, “the next Day”). */
const asPrinted = style.replaceAll(' text-case="title"', '');

/** What is being formatted; the processor asks for it by a name. */
let current: object = {};
const name = 'source';

const engine = new CSL.Engine(
  { retrieveLocale: () => locale, retrieveItem: () => current, variableWrapper: wrapTitle },
  asPrinted,
  'en-GB',
  true,
);
engine.setOutputFormat('marked');
engine.opt.development_extensions.wrap_url_and_doi = true;

/** A source stands on several pages, and each is written many times while an author works on it. */
const known = new Map<string, ReferencePart[]>();

/**
 * A bibliography entry after the Chicago Manual of Style, notes and bibliography, with British quotation marks and dates.
 * Each is whole in itself: no dash for an author who stands in the entry before.
 */
export function formatReference(item: CslItem): ReferencePart[] {
  const key = JSON.stringify(item);
  const before = known.get(key);
  if (before) return before;
  current = { ...forStyle(item), id: name };
  engine.updateItems([]);
  engine.updateItems([name]);
  const bibliography = engine.makeBibliography();
  const parts = readMarked((bibliography && bibliography[1][0]) || '').map(unquoted);
  known.set(key, parts);
  return parts;
}

/** The style prints no place for a newspaper, and where there is one sets a full stop before the date, not a comma. */
function forStyle({ 'publisher-place': place, ...item }: CslItem): Omit<CslItem, 'id'> {
  return place && item.type !== 'article-newspaper' ? { ...item, 'publisher-place': place } : item;
}

/** A description of ours in the place of a title stands in brackets, and not in quotation marks as well. */
function unquoted(part: ReferencePart): ReferencePart {
  return part.title ? { ...part, text: part.text.replace(/^‘(\[[^\]]*\])’$/, '$1') } : part;
}
