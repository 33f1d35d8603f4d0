import { fillIn } from '../../lib/fill-in.ts';
import { gradeOrder } from '../../lib/grade/order.ts';
import type { Phase } from '../../lib/quiz-state.ts';
import { all, type Control, hide, showVerdict } from './control.ts';

/** Items that are moved with two buttons each, or with the arrow keys on them. */
export class OrderControl implements Control {
  readonly #form: HTMLFormElement;
  readonly #list: HTMLElement;
  readonly #start: readonly string[];
  #touched = false;

  constructor(form: HTMLFormElement, list: HTMLElement) {
    this.#form = form;
    this.#list = list;
    this.#start = this.#ids();
  }

  chosen(): string[] {
    return this.#touched ? this.#ids() : [];
  }

  restore(chosen: readonly string[]): void {
    this.#touched = chosen.length > 0;
    const items = this.#items();
    for (const id of this.#touched ? chosen : this.#start) {
      const item = items.find(({ dataset }) => dataset['item'] === id);
      if (item) this.#list.append(item);
    }
  }

  grade() {
    return gradeOrder(this.#key(), this.#ids());
  }

  render(phase: Phase, locked: boolean): void {
    const key = this.#key();
    const items = this.#items();
    items.forEach((item, i) => {
      const right = item.dataset['item'] === key[i];
      showVerdict(item, phase === 'missed' || locked ? right : undefined);
      for (const button of all<HTMLButtonElement>(item, '[data-move]')) {
        const step = Number(button.dataset['move']);
        // An arrow that leads nowhere stays in reach of the keyboard, or the focus would be lost at the ends.
        button.setAttribute('aria-disabled', String(!items[i + step]));
      }
    });
    hide(this.#list, '[data-move]', locked);
  }

  focus(): void {
    this.#list.querySelector<HTMLElement>('[data-move]')?.focus();
  }

  act(event: Event): boolean {
    const button = (event.target as Element).closest<HTMLElement>('[data-move]');
    const item = button?.closest<HTMLElement>('[data-item]');
    if (!button || !item) return false;
    const key = (event as KeyboardEvent).key as string | undefined;
    const step = key === undefined ? Number(button.dataset['move']) : { ArrowUp: -1, ArrowDown: 1 }[key];
    if (!step) return false;
    event.preventDefault();
    const items = this.#items();
    const place = items.indexOf(item) + step;
    const other = items[place];
    if (!other) return false;
    if (step < 0) other.before(item);
    else other.after(item);
    this.#touched = true;
    // A button loses the focus when it is moved.
    button.focus();
    const told = this.#form.querySelector<HTMLElement>('[data-moved]');
    if (told) {
      told.textContent = fillIn(told.dataset['moved'], { place: place + 1, total: items.length });
    }
    return true;
  }

  #items(): HTMLElement[] {
    return all(this.#list, '[data-item]');
  }

  #ids(): string[] {
    return this.#items().map(({ dataset }) => dataset['item'] ?? '');
  }

  #key(): string[] {
    return (this.#list.dataset['key'] ?? '').split(' ');
  }
}
