/** Where a stretch of text begins, and the place behind its end. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * The sentences of a paragraph that citations stand behind. A citation belongs to the sentence in which it stands or
 * directly after which it stands; what a citation does not reach is not marked.
 *
 * @param text the paragraph without the numbers of its citations
 * @param places where in the text citations stand
 * @param locale of the text, for where sentences end
 */
export function citedSentences(text: string, places: readonly number[], locale: string): Stretch[] {
  // The end of a line in the source of a page ends no sentence.
  const line = text.replace(/\s/g, ' ');
  const sentences = [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(line)].map(
    ({ segment, index }) => ({ start: index, end: index + segment.trimEnd().length }),
  );
  return sentences.filter(({ start, end }) => places.some((place) => place > start && place <= end));
}
