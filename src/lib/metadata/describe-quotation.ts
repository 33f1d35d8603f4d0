import type { CreativeWorkLeaf, QuotationLeaf } from 'schema-dts';
import type { Quote } from '../../schemas/quote.ts';
import type { SourceFields } from '../csl.ts';
import { sourceAddress } from '../format-source.ts';
import { organization } from './describe-course.ts';

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
  source: SourceFields,
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
export function describeSource(source: SourceFields): CreativeWorkLeaf {
  const url = sourceAddress(source);
  return { '@type': 'CreativeWork', name: source.title, ...(url && { url }) };
}

/** Cuts behind a word, and says so. */
function shortened(text: string): string {
  if (text.length <= mostLetters) return text;
  return `${text.slice(0, mostLetters).replace(/\s+\S*$/, '')} …`;
}
