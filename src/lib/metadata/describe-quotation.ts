import type { CreativeWorkLeaf, QuotationLeaf } from 'schema-dts';
import type { Quote } from '../../schemas/quote.ts';
import type { Source } from '../../schemas/source.ts';
import { organization } from './describe-course.ts';

/** What is said of a source. */
export type CitedWork = Pick<Source['csl'], 'title' | 'URL' | 'DOI'>;

/** Longer quotations are cut: the page itself has every word. */
const mostLetters = 200;

/**
 * A quotation with whose words they are, of what day, and where they were taken from.
 *
 * @param speaker the name and the position held then, for words of a person
 */
export function describeQuotation(
  quote: Pick<Quote, 'text' | 'said' | 'issuer' | 'translation' | 'wording' | 'note'>,
  speaker: { name: string; role: string } | undefined,
  source: CitedWork,
): QuotationLeaf {
  return {
    '@type': 'Quotation',
    text: shortened(quote.text),
    // A wording that could not be checked does not travel without saying so.
    ...(quote.wording === 'unverified' && { description: quote.note }),
    ...(speaker && { spokenByCharacter: { '@type': 'Person', name: speaker.name, jobTitle: speaker.role } }),
    ...(quote.issuer && { spokenByCharacter: organization(quote.issuer.name) }),
    dateCreated: quote.said,
    isBasedOn: describeSource(source),
    ...(quote.translation && {
      translationOfWork: { '@type': 'Quotation', inLanguage: quote.translation.from },
    }),
  };
}

/** A source by its title, with the address where it has one. */
export function describeSource(source: CitedWork): CreativeWorkLeaf {
  // A DOI lasts longer than the address of a page.
  const url = source.DOI ? `https://doi.org/${source.DOI}` : source.URL;
  return { '@type': 'CreativeWork', name: source.title, ...(url && { url }) };
}

/** Cuts behind a word, and says so. */
function shortened(text: string): string {
  if (text.length <= mostLetters) return text;
  return `${text.slice(0, mostLetters).replace(/\s+\S*$/, '')} …`;
}
