import type { SourceFields } from './csl.ts';
import { shortTitle } from './format-source.ts';

type Fields = Pick<SourceFields, 'title' | 'author' | 'container-title' | 'publisher' | 'issued'>;

/** Our English version of a title, which stands in brackets behind the original or in its place. */
const translated = /[[(]([^[\]()]*)[\])]$/;

/** A source in few words, for a place that links to its full entry: “Shen and Xia, *Mao and the Partnership* (2015)”. */
export interface ShortCitation {
  /** Family names of up to two authors; without an author who printed it. */
  who: string;
  /** In English if there is a translation, else as it is; up to its colon. */
  title: string;
  year: string | undefined;
}

export function shortCitation(fields: Fields): ShortCitation {
  const { title, author = [], 'container-title': container, publisher, issued } = fields;
  const names = author.map(({ family, literal }) => literal ?? family).filter((name) => name !== undefined);
  const authors = names.length > 2 ? `${names[0]} et al.` : names.join(' and ');
  const isForeign = /^[^a-z]*[^\p{Script=Latin}\P{L}]/iu.test(title) || title.startsWith('[');
  const english = isForeign ? translated.exec(title)?.[1] : undefined;
  return {
    who: authors || container || publisher || '',
    title: shortTitle({ title: english ?? title }),
    year: issued?.slice(0, 4),
  };
}
