/** Words in a text, told apart by what stands around them: TextQuoteSelector of the W3C Web Annotation Data Model. */
export interface Selector {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** Where the words of a selector stand: all places, as offsets of their first letter. */
export function findWords(text: string, { exact, prefix = '', suffix = '' }: Selector): number[] {
  const whole = prefix + exact + suffix;
  const found: number[] = [];
  for (let at = text.indexOf(whole); at !== -1; at = text.indexOf(whole, at + 1))
    found.push(at + prefix.length);
  return found;
}

/** A word of a text that can be marked, and what stands behind it. */
export interface MarkWord {
  text: string;
  /** Index of the target that the word belongs to. */
  target?: number;
}

/** Cuts a text into its words; a target may be several of them. */
export function markWords(text: string, targets: readonly Selector[]): MarkWord[] {
  const ranges = targets.map((target) => {
    const start = findWords(text, target)[0] ?? Infinity;
    return { start, end: start + target.exact.length };
  });
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => {
    const target = ranges.findIndex(({ start, end }) => index < end && index + word.length > start);
    return target === -1 ? { text: word } : { text: word, target };
  });
}
