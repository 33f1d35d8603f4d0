import { normaliseText } from './grade/blank.ts';

type Words = readonly (readonly string[])[];

/** For each list of words, which of them have a form. A course asks for the same list with every question. */
const indexes = new WeakMap<Words, Map<string, number[]>>();

function indexOf(words: Words): Map<string, number[]> {
  const known = indexes.get(words);
  if (known) return known;
  const index = new Map<string, number[]>();
  words.forEach((forms, place) => {
    for (const form of new Set(forms.map(normaliseText))) {
      const places = index.get(form);
      if (places) places.push(place);
      else index.set(form, [place]);
    }
  });
  indexes.set(words, index);
  return index;
}

/**
 * All that is accepted, once the course's words and names are taken into account: if one form of a word is an answer,
 * so are its other forms and languages, because the glossary says so and not question by question.
 *
 * @param accept what the author of the question accepts
 * @param words for each word or name of the course, all its forms
 */
export function withOtherForms(accept: readonly string[], words: Words): string[] {
  const index = indexOf(words);
  const places = new Set(accept.flatMap((word) => index.get(normaliseText(word)) ?? []));
  const others = [...places].sort((a, b) => a - b).flatMap((place) => words[place] ?? []);
  const all = new Map([...accept, ...others].map((form) => [normaliseText(form), form]));
  return [...all.values()].filter((form) => normaliseText(form) !== '');
}
