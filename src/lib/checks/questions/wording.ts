import type { Question } from '../../../schemas/quiz.ts';
import type { Finding } from './finding.ts';

/** Words in quotation marks or brackets belong to somebody else or to the margin. */
const aside = /“[^”]*”|"[^"]*"|\([^)]*\)/g;
const negation = /\b(not|except|never|no)\b/i;
const emphasised = /\*+(not|except|never|no)\*+|\b(NOT|EXCEPT|NEVER|NO)\b/;
const catchAll = /\b(all|none|both|neither) of (the above|these|them)\b/i;
const absolute = /\b(always|never|only|none|every|all|nothing|nobody|everybody|entirely|completely)\b/i;
/** In these the word counts nothing. */
const harmless = /\b(above all|at all|after all|all the same|not only|first of all)\b/gi;
const verdict = /^\W*(correct|right|wrong|incorrect|not right|yes|no|true|false|well done|sorry)\b\W*/i;
const fewestWords = 4;

/**
 * How a question is worded: guidelines 16, 26 and 31 of Haladyna, Downing and Rodriguez, Applied Measurement in
 * Education 15 (2002).
 */
export function checkWording(question: Question): Finding[] {
  const findings: Finding[] = [];
  const asking = question.stem.replace(aside, '').split(/(?<=[.?!])\s+/);
  if (
    asking.some((sentence) => sentence.endsWith('?') && negation.test(sentence) && !emphasised.test(sentence))
  ) {
    findings.push({
      at: ['stem'],
      message:
        'The question asks for what does *not* hold, and hurried readers miss that. Ask the other way round, or emphasise the word: *not*.',
    });
  }
  if (question.type !== 'single' && question.type !== 'multiple') return findings;

  const { options } = question;
  options.forEach(({ text, feedback }, i) => {
    if (catchAll.test(text)) {
      findings.push({
        at: ['options', i, 'text'],
        message: 'Options are shuffled, so one can’t speak of the others. Say in words what holds.',
      });
    }
    if (feedback.replace(verdict, '').split(/\s+/).filter(Boolean).length < fewestWords) {
      findings.push({
        at: ['options', i, 'feedback'],
        message:
          'The feedback gives no reason. Say what is true, why one might think otherwise, and where to look.',
      });
    }
  });
  const isAbsolute = ({ text }: { text: string }) => absolute.test(text.replace(harmless, ''));
  const wrong = options.filter(({ correct }) => !correct);
  const loud = options.findIndex((option) => !option.correct && isAbsolute(option));
  if (
    loud !== -1 &&
    wrong.filter(isAbsolute).length > 1 &&
    !options.some((option) => option.correct && isAbsolute(option))
  ) {
    findings.push({
      at: ['options', loud, 'text'],
      message:
        'Only wrong options have words such as “always”, “only” or “all”, which gives them away. Soften them, or use such a word in a right one too.',
    });
  }
  return findings;
}
