import { countMarks, gradeMark, type MarkCount } from '../../lib/grade/mark.ts';
import type { Phase } from '../../lib/quiz-state.ts';
import { all, type Control, hide } from './control.ts';

/** Words of a text, each a box that can be ticked. The whole text is one stop of the Tab key; arrows move in it. */
export class MarkControl implements Control {
  readonly #form: HTMLFormElement;
  readonly #root: HTMLElement;

  constructor(form: HTMLFormElement, root: HTMLElement) {
    this.#form = form;
    this.#root = root;
    this.#stopAt(0);
  }

  chosen(): string[] {
    return this.#boxes().flatMap(({ checked, value }) => (checked ? [value] : []));
  }

  restore(chosen: readonly string[]): void {
    for (const box of this.#boxes()) box.checked = chosen.includes(box.value);
  }

  grade() {
    return gradeMark(this.#targets(), this.chosen().map(Number));
  }

  count(): MarkCount {
    return countMarks(this.#targets(), this.chosen().map(Number));
  }

  isIncomplete(): boolean {
    const targets = this.#targets();
    return this.chosen().every((index) => targets[Number(index)] !== undefined);
  }

  render(phase: Phase, locked: boolean): void {
    const said = phase === 'missed' || locked;
    const targets = this.#targets();
    const found = new Set(this.chosen().map((index) => targets[Number(index)]));
    this.#boxes().forEach((box, i) => {
      const label = box.closest('label');
      if (!label) return;
      const right = targets[i] !== undefined;
      if (said && box.checked) label.dataset['verdict'] = right ? 'right' : 'wrong';
      else if (locked && right) label.dataset['verdict'] = 'missed';
      else delete label.dataset['verdict'];
    });
    for (const why of all(this.#form, '[data-target-why]')) {
      hide(why, '[data-found]', !found.has(why.dataset['targetWhy']));
      hide(why, '[data-missed]', found.has(why.dataset['targetWhy']));
    }
  }

  focus(): void {
    this.#boxes()
      .find(({ tabIndex }) => tabIndex === 0)
      ?.focus();
  }

  act(event: Event): boolean {
    const boxes = this.#boxes();
    const here = boxes.indexOf(event.target as HTMLInputElement);
    if (here === -1) return false;
    const key = (event as KeyboardEvent).key as string | undefined;
    const step = key && { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[key];
    if (key && !step) return false;
    const next = step ? boxes[here + step] : boxes[here];
    if (!next) return false;
    this.#stopAt(boxes.indexOf(next));
    if (step) {
      event.preventDefault();
      next.focus();
    }
    return false;
  }

  #stopAt(index: number): void {
    this.#boxes().forEach((box, i) => {
      box.tabIndex = i === index ? 0 : -1;
    });
  }

  #boxes(): HTMLInputElement[] {
    return all<HTMLInputElement>(this.#root, 'input');
  }

  #targets(): (string | undefined)[] {
    return all(this.#root, 'label').map(({ dataset }) => dataset['target']);
  }
}
