import type { Question, QuestionOf } from '../schemas/quiz.ts';
import { seedFrom, shuffle } from './shuffle.ts';

/** Something to choose on paper, by its letter. */
export interface Lettered {
  letter: string;
  id: string;
  text: string;
}

/** The options of a question for paper: mixed, but always in the same order, those that are pinned behind the others. */
export function letteredOptions({ id, options }: QuestionOf<'single' | 'multiple'>): Lettered[] {
  const loose = options.filter(({ pinned }) => !pinned);
  const pinned = options.filter((option) => option.pinned);
  return lettered([...shuffle(loose, seedFrom(id)), ...pinned]);
}

/** The right halves with those that belong to none, mixed, but always in the same order. */
export function mixedRights({ id, pairs, distractors = [] }: QuestionOf<'match'>): Lettered[] {
  const rights = [...pairs.map((pair) => ({ id: pair.id, text: pair.right })), ...distractors];
  return lettered(shuffle(rights, seedFrom(id)));
}

/** The items to be put in order, mixed, but always in the same order, and never in the right one. */
export function mixedItems({ id, items }: QuestionOf<'order'>): { id: string; text: string }[] {
  const mixed = shuffle(items, seedFrom(id));
  return mixed.every((item, i) => item === items[i]) ? mixed.reverse() : mixed;
}

/**
 * What stands on a sheet with the right answers, as short as can be: letters, numbers or words. Undefined where each student
 * writes something else.
 */
export function shortAnswer(question: Question): string | undefined {
  switch (question.type) {
    case 'single':
    case 'multiple': {
      const right = question.options.filter(({ correct }) => correct).map(({ id }) => id);
      return letters(letteredOptions(question).filter(({ id }) => right.includes(id)));
    }
    case 'match': {
      const rights = mixedRights(question);
      return letters(question.pairs.flatMap(({ id }) => rights.find((right) => right.id === id) ?? []));
    }
    case 'order':
      return mixedItems(question)
        .map(({ id }) => question.items.findIndex((item) => item.id === id) + 1)
        .join(', ');
    case 'number':
      return [question.answer.toLocaleString('en-GB'), question.unit].filter(Boolean).join(' ');
    case 'blank':
      return question.accept[0];
    case 'mark':
      return question.targets.map(({ exact }) => `“${exact}”`).join(', ');
    case 'reflect':
      return undefined;
  }
}

function lettered(list: readonly { id: string; text: string }[]): Lettered[] {
  return list.map(({ id, text }, i) => ({ letter: String.fromCodePoint(65 + i), id, text }));
}

function letters(list: readonly Lettered[]): string {
  return list.map(({ letter }) => letter).join(', ');
}
