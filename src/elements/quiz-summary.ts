import { isScored } from '../lib/quiz-state.ts';
import { all, hide } from './controls/control.ts';
import type { QuestionView } from './quiz-question.ts';

/** A score has halves and thirds in it; one decimal says enough. */
const sum = (list: readonly QuestionView[]) =>
  Math.round(list.reduce((total, { score }) => total + score, 0) * 10) / 10;

/** Whether the student did not find the answer themselves. */
export const isMissed = ({ phase }: QuestionView) => phase === 'wrong' || phase === 'shown';

/** Fills the box under the questions: points, objectives, and what to read again. */
export function updateSummary(quiz: HTMLElement, questions: readonly QuestionView[]): void {
  const root = quiz.querySelector<HTMLElement>('[data-summary]');
  if (!root) return;
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
    fill(row, 'count', { right, all: most });
    const meter = row.querySelector('meter');
    if (meter) Object.assign(meter, { max: most || 1, value: right });
  }
  for (const item of all(root, '[data-section]')) {
    item.hidden = !missed.some(({ section }) => section === item.dataset['section']);
  }
  hide(root, '[data-again], [data-retry]', missed.length === 0);
}

/** Writes the text that an element holds in its attribute, with the values put in. */
function fill(root: HTMLElement, name: string, values: Record<string, number>): void {
  for (const part of all(root, `[data-${name}]`)) {
    part.textContent = (part.getAttribute(`data-${name}`) ?? '').replace(/\{(\w+)\}/g, (_, key: string) =>
      String(values[key]),
    );
  }
}
