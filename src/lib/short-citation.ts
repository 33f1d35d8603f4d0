import type { SourceFields } from './csl.ts';
import { shortTitle } from './format-source.ts';

type Fields = Pick<
  SourceFields,
  'title' | 'author' | 'container-title' | 'publisher' | 'issued' | 'language'
>;

/** A source in few words, for a place that links to its full entry: “Pantsov and Levine, Mao: The Real Story, 2012”. */
export interface ShortCitation {
  /** Family names of up to two authors; without an author who printed it. */
  who: string;
  /** In English if there is a translation, else as it is; up to its colon. */
  title: string;
  /** Tag of the language of the title, if that is not English. */
  language: string | undefined;
  year: string | undefined;
}

/** Our English version of a title, which stands in brackets behind the original or in its place. */
const translated = /[[(]([^[\]()]*)[\])]$/;
const foreignLetter = /[^\p{Script=Latin}\P{L}]/u;

/** Names a source as a reader would in a sentence. */
export function shortCitation(fields: Fields): ShortCitation {
  const { title, author = [], 'container-title': container, publisher, issued, language } = fields;
  const names = author.map(({ family, literal }) => literal ?? family).filter((name) => name !== undefined);
  const authors = names.length > 2 ? `${names[0]} et al.` : names.join(' and ');
  const english =
    foreignLetter.test(title) || title.startsWith('[') ? translated.exec(title)?.[1] : undefined;
  return {
    who: authors || container || publisher || '',
    // The title will stand in quotation marks itself.
    title: shortTitle({ title: english ?? title })
      .replaceAll('“', '‘')
      .replaceAll('”', '’'),
    language: english ? undefined : language,
    year: issued?.slice(0, 4),
  };
}
