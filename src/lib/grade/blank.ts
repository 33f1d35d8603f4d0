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

/**
 * All that is accepted, once the course's words and names are taken into account: if one form of a word is an answer,
 * so are its other forms and languages, because the glossary says so and not question by question.
 *
 * @param accept what the author of the question accepts
 * @param words for each word or name of the course, all its forms
 */
export function withOtherForms(accept: readonly string[], words: readonly (readonly string[])[]): string[] {
  const others = words.filter((forms) => forms.some((form) => accept.some((word) => isSameText(word, form))));
  const all = new Map([...accept, ...others.flat()].map((form) => [normaliseText(form), form]));
  return [...all.values()].filter((form) => normaliseText(form) !== '');
}
