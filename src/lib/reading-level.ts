import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { readable } from './claims.ts';
import { paragraphs } from './paragraphs.ts';

/** How much there is to read on a page, and how hard it is. */
export interface ReadingLevel {
  /** Words of running text: no headings and tables, no tasks, summary or notes of quotations. */
  words: number;
  /** The school year, in the American count, that can read it (Flesch-Kincaid; Kincaid et al. 1975). */
  grade: number;
  /** Words of the longest sentence. */
  longestSentence: number;
}

const words = new Intl.Segmenter('en-GB', { granularity: 'word' });
const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** Counting is slow and the same words come back: for each word its syllables. */
const known = new Map<string, number>();

function syllables(word: string): number {
  const before = known.get(word);
  if (before !== undefined) return before;
  const count = syllable(word);
  known.set(word, count);
  return count;
}

/** What stands around the running text. */
const around = /<(Exercise|Summary|GoFurther|KeyQuestion)\b[\s\S]*?<\/\1>/g;

/** Measures the text of a page in MDX. */
export function readingLevel(body: string): ReadingLevel {
  const text = paragraphs(body.replace(around, ''))
    .map(({ text: paragraph }) =>
      readable(paragraph)
        .replace(/[*_[\]]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((paragraph) => /\p{L}{2}/u.test(paragraph) && !paragraph.startsWith('|'));
  const list = text
    .flatMap((paragraph) => [...sentences.segment(paragraph)])
    .map(({ segment }) => [...words.segment(segment)].filter(({ isWordLike }) => isWordLike))
    .filter((sentence) => sentence.length > 0);
  const all = list.flat().map(({ segment }) => segment);
  return {
    words: all.length,
    grade: fleschKincaid({
      sentence: list.length,
      word: all.length,
      syllable: all.reduce((sum, word) => sum + syllables(word), 0),
    }),
    longestSentence: Math.max(0, ...list.map(({ length }) => length)),
  };
}
