import { findWords } from '../find-words.ts';
import type { Course, Issue } from './course.ts';

/**
 * Words that a note or a target is pinned to must stand in their text exactly once, with what is said to stand before
 * and behind them (TextQuoteSelector, W3C Web Annotation Data Model, §4.2.4).
 */
export function checkSelectors({ entries }: Course): Issue[] {
  const quotes = entries.quotes.flatMap(({ file, data }) =>
    data.annotations.flatMap((annotation, i) =>
      pinned(data.text, annotation, file, ['annotations', i, 'exact']),
    ),
  );
  const marks = entries.quizzes.flatMap(({ file, data }) =>
    data.questions.flatMap((question, i) =>
      question.type === 'mark'
        ? question.targets.flatMap((target, j) =>
            pinned(question.text, target, file, ['questions', i, 'targets', j, 'exact']),
          )
        : [],
    ),
  );
  return [...quotes, ...marks];
}

function pinned(
  text: string,
  {
    exact,
    prefix,
    suffix,
  }: { exact?: string | undefined; prefix?: string | undefined; suffix?: string | undefined },
  file: string,
  at: PropertyKey[],
): Issue[] {
  if (exact === undefined) return [];
  const times = findWords(text, { exact, prefix, suffix }).length;
  if (times === 1) return [];
  const message =
    times === 0
      ? `The words “${exact}” do not stand in the text${prefix || suffix ? ' with this `prefix` and `suffix`' : ''}. Copy them exactly, with capitals, spaces and punctuation.`
      : `The words “${exact}” stand ${times} times in the text. Add a \`prefix\` or a \`suffix\`: the words just before or behind the ones you mean.`;
  return [{ file, at, message }];
}
