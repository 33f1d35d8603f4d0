import type { Question } from '../schemas/quiz.ts';
import { contentHash } from './content-hash.ts';

/** The fingerprint of what a question asks and of what is right; explanations may change without closing an answer. */
export function questionHash(question: Question): string {
  return contentHash([question.type, question.stem, ...asked(question)]);
}

function asked(question: Question): unknown[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return [question.options.map(({ id, text, correct }) => [id, text, correct])];
    case 'order':
      return [question.items.map(({ id, text }) => [id, text])];
    case 'match':
      return [question.pairs.map(({ id, left, right }) => [id, left, right]), question.distractors ?? []];
    case 'number':
      return [question.answer, question.tolerance, question.unit];
    case 'blank':
      return [question.accept];
    case 'mark':
      return [question.text, question.targets.map(({ exact, prefix, suffix }) => [prefix, exact, suffix])];
    case 'reflect':
      return [];
  }
}
