import { fillIn } from '../lib/fill-in.ts';
import { chooseStorage, ProgressStore } from '../lib/progress-store.ts';
import { countDone, resume } from '../lib/resume.ts';
import { all } from './controls/control.ts';

/**
 * Turns the way into the course into the way on, for a student who has answered something, and says at each section how
 * much of its self-check is done. All texts stand in the page.
 */
export function showResume(document: Document): void {
  const view = document.defaultView;
  const link = document.querySelector<HTMLAnchorElement>('[data-resume]');
  if (!view || !link) return;
  const { answers } = new ProgressStore(() => chooseStorage(view), Date.now).load();
  const rows = all(document, '[data-questions]');
  const sections = rows.map(({ dataset }) => ({
    keys: (dataset['questions'] ?? '').split(' ').filter(Boolean),
  }));

  rows.forEach((row, i) => {
    const section = sections[i];
    const done = section ? countDone(section, answers) : 0;
    for (const part of all(row, '[data-done]')) {
      part.textContent = fillIn(part.dataset['done'], { done });
      part.hidden = done === 0;
    }
  });

  const next = resume(sections, answers);
  if (next.kind === 'start') return;
  const row = next.kind === 'review' ? undefined : rows[next.section];
  const page = row?.querySelector('a')?.href ?? '';
  const number = row?.dataset['number'] ?? '';
  const go = (href: string, text: string | undefined, question = 0) => {
    link.href = href;
    const words = link.querySelector('span');
    if (words) words.textContent = fillIn(text, { number, question });
  };
  if (next.kind === 'review') go(link.dataset['review'] ?? '', link.dataset['goOnReview']);
  if (next.kind === 'section') go(page, link.dataset['goOnSection']);
  if (next.kind === 'question') {
    const id = sections[next.section]?.keys[next.question]?.split('/').at(-1) ?? '';
    go(`${page}#check-${id}`, link.dataset['goOn'], next.question + 1);
  }
}
