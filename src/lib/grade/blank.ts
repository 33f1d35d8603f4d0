import { type Grade, wholly } from './grade.ts';

/**
 * Makes equal what a student may write in several ways: capitals, accents and tone marks, е for ё, spaces, hyphens,
 * dots and quotation marks.
 */
export function normaliseText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘ʼ`´"“”„«»]/g, '')
    .replace(/[\s\p{Pd}_.,:;!?()/·]+/gu, ' ')
    .trim();
}

/** Whether two texts are the same answer. */
export function isSameText(one: string, other: string): boolean {
  return normaliseText(one) === normaliseText(other);
}

/** Grades a word or a name: right if it is one of those accepted. */
export function gradeBlank(accept: readonly string[], text: string): Grade {
  return wholly(text.trim() !== '' && accept.some((word) => isSameText(word, text)));
}
