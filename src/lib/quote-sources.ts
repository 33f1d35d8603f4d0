import type { Quote } from '../schemas/quote.ts';
import type { SourceUse } from './references.ts';

/** All sources behind a quotation: of the words, of their translation, and of the notes, in the order of the file. */
export function quoteSources({ source, translation, annotations }: Quote): SourceUse[] {
  return [
    source,
    ...(translation?.source ? [translation.source] : []),
    ...annotations.flatMap(({ sources }) => sources),
  ];
}
