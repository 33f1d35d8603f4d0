import { findWords, type Selector } from './find-words.ts';

/** What a note is pinned to; without `exact` it says that something is missing, and is pinned to nothing. */
export type Pin = { [K in keyof Selector]?: Selector[K] | undefined };

/** A stretch of a quotation. */
export interface Run<T> {
  text: string;
  /** The note on these words, and its number as the reader sees it. */
  note?: NumberedNote<T>;
}

export interface NumberedNote<T> {
  annotation: T;
  /** Counted from 1 in the order of the words; undefined for a note without words. */
  number?: number;
}

/** Where the words of a selector stand, from its first letter to the one after its last. */
export interface Range {
  start: number;
  end: number;
}

/** The only place of the words in the text; undefined if they stand nowhere, several times, or are not given. */
export function placeOfWords(text: string, { exact, prefix, suffix }: Pin): Range | undefined {
  if (exact === undefined) return undefined;
  const [start, ...others] = findWords(text, { exact, prefix, suffix });
  return start === undefined || others.length > 0 ? undefined : { start, end: start + exact.length };
}

/**
 * Cuts a quotation where notes begin and end, and numbers the notes in the order of their words; notes without words
 * come last. Words must have been checked to stand in the text once and not to overlap.
 */
export function annotate<T extends Pin>(
  text: string,
  annotations: readonly T[],
): { runs: Run<T>[]; notes: NumberedNote<T>[] } {
  const placed = annotations
    .flatMap((annotation) => {
      const place = placeOfWords(text, annotation);
      return place ? [{ annotation, ...place }] : [];
    })
    .sort((a, b) => a.start - b.start);
  const runs: Run<T>[] = [];
  const notes: NumberedNote<T>[] = [];
  let end = 0;
  for (const [i, { annotation, ...place }] of placed.entries()) {
    const note = { annotation, number: i + 1 };
    if (place.start > end) runs.push({ text: text.slice(end, place.start) });
    runs.push({ text: text.slice(place.start, place.end), note });
    notes.push(note);
    end = place.end;
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  const missing = annotations.filter(({ exact }) => exact === undefined);
  return { runs, notes: [...notes, ...missing.map((annotation) => ({ annotation }))] };
}
