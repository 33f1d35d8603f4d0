import { isScored } from '../lib/quiz-state.ts';
import type { QuestionView } from './quiz-question.ts';

/** A score has halves and thirds in it; one decimal says enough. */
const figure = (score: number) => String(Math.round(score * 10) / 10);

/** Whether the student did not find the answer themselves. */
export const isMissed = ({ phase }: QuestionView) => phase === 'wrong' || phase === 'shown';

/** The box under the questions: points, objectives, and what to read again. */
export class SummaryView {
  readonly #root: HTMLElement | null;

  constructor(quiz: HTMLElement) {
    this.#root = quiz.querySelector('[data-summary]');
  }

  update(questions: readonly QuestionView[]): void {
    const root = this.#root;
    if (!root) return;
    const settled = questions.filter(({ isSettled }) => isSettled);
    const scored = settled.filter(isScored);
    const missed = settled.filter(isMissed);
    const counted = questions.filter((question) => isScored(question) || !question.isSettled);
    const shown = questions.filter(({ phase }) => phase === 'shown').length;
    root.hidden = settled.length === 0;

    const total = (list: readonly QuestionView[]) => figure(list.reduce((sum, { score }) => sum + score, 0));
    const score = root.querySelector('[data-score]');
    if (score) score.textContent = total(scored);
    for (const of of root.querySelectorAll<HTMLElement>('[data-of]')) {
      const text = settled.length === questions.length ? of.dataset['of'] : of.dataset['ofSoFar'];
      of.textContent = fill(text, { max: scored.length });
    }
    for (const line of root.querySelectorAll<HTMLElement>('[data-shown-count]')) {
      line.textContent = fill(line.dataset['shownCount'], { shown });
      line.hidden = shown === 0;
    }
    for (const row of root.querySelectorAll<HTMLElement>('[data-objective]')) {
      const own = counted.filter(({ objective }) => objective === row.dataset['objective']);
      const count = row.querySelector<HTMLElement>('[data-count]');
      const right = total(own.filter(isScored));
      if (count) count.textContent = fill(count.dataset['count'], { right, all: own.length });
    }
    for (const item of root.querySelectorAll<HTMLElement>('[data-section]')) {
      item.hidden = !missed.some(({ section }) => section === item.dataset['section']);
    }
    for (const again of root.querySelectorAll<HTMLElement>('[data-again], [data-retry]')) {
      again.hidden = missed.length === 0;
    }
  }
}

function fill(text: string | undefined, values: Record<string, string | number>): string {
  return (text ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
