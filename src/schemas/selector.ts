import { verbatim } from './fields.ts';

/** Words in a text, told apart by what stands around them: TextQuoteSelector of the W3C Web Annotation Data Model. */
export const selector = {
  exact: verbatim('it holds the words exactly as they stand in the text'),
  prefix: verbatim('it holds the words before').optional(),
  suffix: verbatim('it holds the words after').optional(),
};
