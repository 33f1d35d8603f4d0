import { fillIn } from '../lib/fill-in.ts';
import { MarkControl } from './controls/mark.ts';

/**
 * Lets a student mark words of a quotation before they open our notes on it, and says then how the two compare. It is
 * not scored and not kept: the notes are one reading among others.
 */
export function markFirst(form: HTMLFormElement): void {
  const text = form.querySelector<HTMLElement>('[data-mark]');
  const notes = form.parentElement?.querySelector('details');
  if (!text || !notes) return;
  const control = new MarkControl(form, text);
  const said = form.querySelector<HTMLElement>('[data-compared]');
  const compare = () => {
    control.render(notes.open ? 'compared' : 'open', notes.open);
    if (said) said.textContent = notes.open ? fillIn(said.dataset['compared'], { ...control.count() }) : '';
  };
  for (const type of ['click', 'keydown']) form.addEventListener(type, (event) => control.act(event));
  form.addEventListener('change', compare);
  form.addEventListener('submit', (event) => event.preventDefault());
  notes.addEventListener('toggle', compare);
}
