import { type Pin, placeOfWords } from '../annotate.ts';
import { findWords } from '../find-words.ts';
import type { Course, Issue } from './course.ts';

interface Pinned {
  selector: Pin;
  at: PropertyKey[];
}

/**
 * Words that a note or a target is pinned to must stand in their text exactly once, with what is said to stand before
 * and behind them (TextQuoteSelector, W3C Web Annotation Data Model, §4.2.4), and no two may share a letter: a word
 * with two marks under it cannot be read.
 */
export function checkSelectors({ entries }: Course): Issue[] {
  const quotes = entries.quotes.flatMap(({ file, data }) =>
    checkPins(
      data.text,
      data.annotations.map((selector, i) => ({ selector, at: ['annotations', i, 'exact'] })),
      file,
    ),
  );
  const marks = entries.quizzes.flatMap(({ file, data }) =>
    data.questions.flatMap((question, i) =>
      question.type === 'mark'
        ? checkPins(
            question.text,
            question.targets.map((selector, j) => ({
              selector,
              at: ['questions', i, 'targets', j, 'exact'],
            })),
            file,
          )
        : [],
    ),
  );
  const rows = entries.comparisons.flatMap(({ file, data }) =>
    data.rows.flatMap((row, i) =>
      (['left', 'right'] as const).flatMap((side) =>
        (row[`${side}Words`] ?? []).flatMap((words, j) =>
          pinned(row[side] ?? '', words, file, ['rows', i, `${side}Words`, j, 'exact']),
        ),
      ),
    ),
  );
  return [...quotes, ...marks, ...rows];
}

function checkPins(text: string, pins: readonly Pinned[], file: string): Issue[] {
  const found = pins.flatMap(({ selector, at }) => pinned(text, selector, file, at));
  return [...found, ...overlaps(text, pins, file)];
}

function pinned(text: string, { exact, prefix, suffix }: Pin, file: string, at: PropertyKey[]): Issue[] {
  if (exact === undefined) return [];
  const times = findWords(text, { exact, prefix, suffix }).length;
  if (times === 1) return [];
  const message =
    times === 0
      ? `The words “${exact}” do not stand in the text${prefix || suffix ? ' with this `prefix` and `suffix`' : ''}. Copy them exactly, with capitals, spaces and punctuation.`
      : `The words “${exact}” stand ${times} times in the text. Add a \`prefix\` or a \`suffix\`: the words just before or behind the ones you mean.`;
  return [{ file, at, message }];
}

function overlaps(text: string, pins: readonly Pinned[], file: string): Issue[] {
  const placed = pins
    .flatMap(({ selector, at }) => {
      const place = placeOfWords(text, selector);
      return place ? [{ ...place, at, exact: selector.exact }] : [];
    })
    .sort((a, b) => a.start - b.start);
  return placed.slice(1).flatMap((pin, i) => {
    const before = placed[i];
    return before && pin.start < before.end
      ? [
          {
            file,
            at: pin.at,
            message: `The words “${pin.exact}” overlap with “${before.exact}”. Pin each to words of its own, the fewest that carry the point, or make one note of the two.`,
          },
        ]
      : [];
  });
}
