import { fillIn } from '../lib/fill-in.ts';
import type { Answer, Answers } from '../lib/progress.ts';
import { chooseStorage, ProgressStore } from '../lib/progress-store.ts';
import { isSettled } from '../lib/quiz-state.ts';
import { reviewKey } from '../lib/review-key.ts';
import { cardOf, nextDue, plan, schedule } from '../lib/schedule.ts';
import { all } from './controls/control.ts';
import { showMeter } from './quiz-summary.ts';

/**
 * Keeps of the questions in `<lesson-review>` those that are due, to be asked anew by the `<lesson-quiz>` inside, and
 * carries what comes of it back to the record: the last answer, and the day on which each question is due next.
 */
export function prepareReview(root: HTMLElement): void {
  const view = root.ownerDocument.defaultView;
  const quiz = root.querySelector<HTMLElement>('lesson-quiz');
  if (!view || !quiz) return;
  const store = new ProgressStore(() => chooseStorage(view), Date.now);
  const forms = all(quiz, 'form');
  const items = new Map(forms.map((form) => [form.dataset['question'] ?? '', form.closest('li') ?? form]));
  const keys = [...items.keys()];
  const { answers } = store.load();
  const now = Date.now();
  const planned = plan(keys, answers, now, Number(root.dataset['most']));

  const list = quiz.querySelector('ol');
  list?.replaceChildren(...planned.flatMap((key) => items.get(key) ?? []));
  quiz.hidden = planned.length === 0;
  tell(root, planned.length, nextDue(keys, answers));

  const fresh: Answers = new Map(
    planned.map((key) => [
      reviewKey(key),
      {
        hash: answers.get(key)?.hash ?? '',
        chosen: [],
        phase: 'open',
        tries: 0,
        score: 0,
        // Later than the answer it takes the place of, whatever the clock says.
        at: Math.max(now, (answers.get(key)?.at ?? 0) + 1),
      },
    ]),
  );
  if (fresh.size > 0) store.save(fresh);
  root.toggleAttribute('data-ready', true);

  // The quiz inside has dealt with the event by the time it arrives here.
  const carry = () => {
    store.save(reviewed(store.load().answers, planned));
    showProgress(root, forms, store.load().answers);
  };
  showProgress(root, forms, answers);
  for (const type of ['submit', 'click']) root.addEventListener(type, carry);
}

/** Says when there is nothing to ask, and when there will be. */
function tell(root: HTMLElement, count: number, due: number | undefined): void {
  const none = root.querySelector<HTMLElement>('[data-none]');
  const next = root.querySelector<HTMLElement>('[data-next]');
  if (none) none.hidden = count > 0 || due !== undefined;
  if (!next || count > 0 || due === undefined) return;
  const date = new Date(due).toLocaleString(root.ownerDocument.documentElement.lang, {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  next.textContent = fillIn(next.dataset['next'], { date });
  next.hidden = false;
}

/** How much of each objective is reached, over all questions of the course. */
function showProgress(root: HTMLElement, forms: readonly HTMLElement[], answers: Answers): void {
  const box = root.querySelector<HTMLElement>('[data-progress]');
  if (!box) return;
  box.hidden = answers.size === 0;
  for (const row of all(box, '[data-reached]')) {
    const own = forms.filter(({ dataset }) => dataset['objective'] === row.dataset['reached']);
    const scored = own.filter(({ dataset }) => dataset['type'] !== 'reflect');
    const right = scored.filter(({ dataset }) => answers.get(dataset['question'] ?? '')?.phase === 'right');
    showMeter(row, right.length, scored.length);
  }
}

/** What was settled in the review, as the last answer to each question, with the day on which it is due next. */
function reviewed(answers: Answers, keys: readonly string[]): Answers {
  return new Map(
    keys.flatMap((key): [string, Answer][] => {
      const before = answers.get(key);
      const answer = answers.get(reviewKey(key));
      if (!answer || !isSettled(answer) || (before && before.at >= answer.at)) return [];
      return [[key, { ...answer, card: schedule(before && cardOf(before), answer) }]];
    }),
  );
}
