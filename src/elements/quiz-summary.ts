import { tallyConfidence } from '../lib/confidence.ts';
import { fillIn } from '../lib/fill-in.ts';
import type { Answers, Confidence } from '../lib/progress.ts';
import { isMissed, isScored } from '../lib/quiz-state.ts';
import { isReviewKey } from '../lib/review-key.ts';
import { all, hide } from './controls/control.ts';
import type { QuestionView } from './quiz-question.ts';

/** A score has halves and thirds in it; one decimal says enough. */
const sum = (list: readonly QuestionView[]) =>
  Math.round(list.reduce((total, { score }) => total + score, 0) * 10) / 10;

/**
 * Fills the box under the questions: points, objectives, how sure the student was, and what to read again.
 *
 * @param answers all that the student ever answered, in this section and others
 */
export function updateSummary(root: HTMLElement, questions: readonly QuestionView[], answers: Answers): void {
  const settled = questions.filter(({ isSettled }) => isSettled);
  const scored = settled.filter(isScored);
  const missed = settled.filter(isMissed);
  const shown = settled.filter(({ phase }) => phase === 'shown').length;
  root.hidden = settled.length === 0;

  const score = sum(scored);
  fill(root, 'of', { score, max: scored.length });
  fill(root, 'so-far', { score, max: scored.length });
  fill(root, 'shown-count', { shown });
  hide(root, '[data-of]', settled.length < questions.length);
  hide(root, '[data-so-far]', settled.length === questions.length);
  hide(root, '[data-shown-count]', shown === 0);
  for (const row of all(root, '[data-objective]')) {
    const own = questions.filter(({ objective }) => objective === row.dataset['objective']);
    const right = sum(own.filter(isScored));
    const most = own.filter((question) => isScored(question) || !question.isSettled).length;
    showMeter(row, right, most);
  }
  const tallies = tallyConfidence(answers, (key) => !isReviewKey(key));
  hide(root, '[data-sureness]', !tallies);
  for (const row of all(root, '[data-sure]')) {
    const { right, all: most } = tallies?.[row.dataset['sure'] as Confidence] ?? { right: 0, all: 0 };
    showMeter(row, right, most);
    row.hidden = most === 0;
  }
  for (const item of all(root, '[data-section]')) {
    item.hidden = !missed.some(({ section }) => section === item.dataset['section']);
  }
  hide(root, '[data-again], [data-retry]', missed.length === 0);
}

/** How much of something was reached, as a bar and in figures. */
export function showMeter(row: HTMLElement, right: number, most: number): void {
  fill(row, 'count', { right, all: most });
  const meter = row.querySelector('meter');
  if (meter) Object.assign(meter, { max: most || 1, value: right });
}

/** Writes the text that an element holds in its attribute, with the values put in. */
function fill(root: HTMLElement, name: string, values: Record<string, number>): void {
  for (const part of all(root, `[data-${name}]`)) {
    part.textContent = fillIn(part.getAttribute(`data-${name}`), values);
  }
}
