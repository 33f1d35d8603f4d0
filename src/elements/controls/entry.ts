import { gradeBlank, isSameText } from '../../lib/grade/blank.ts';
import { gradeNumber, isNear } from '../../lib/grade/number.ts';
import type { Phase } from '../../lib/quiz-state.ts';
import { all, type Control, showVerdict } from './control.ts';

/** A field for a number or a word, and what is said about the wrong answers that the author expected. */
export class EntryControl implements Control {
  readonly #root: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #nears: readonly HTMLElement[];

  constructor(form: HTMLFormElement, root: HTMLElement, field: HTMLInputElement) {
    this.#root = root;
    this.#field = field;
    const nears = form.querySelector('[data-nears]');
    this.#nears = nears ? all(nears, 'li') : [];
    if (nears) form.querySelector('[data-result]')?.after(nears);
  }

  chosen(): string[] {
    return this.#field.value.trim() ? [this.#field.value] : [];
  }

  restore(chosen: readonly string[]): void {
    this.#field.value = chosen[0] ?? '';
  }

  grade() {
    const { number, tolerance, accept } = this.#root.dataset;
    const text = this.#field.value;
    return number === undefined
      ? gradeBlank(JSON.parse(accept ?? '[]') as string[], text)
      : gradeNumber({ value: Number(number), tolerance: Number(tolerance) }, text);
  }

  render(phase: Phase, locked: boolean): void {
    const said = phase === 'missed' || locked;
    const { right } = this.grade();
    showVerdict(this.#root, said && this.chosen().length > 0 ? right : undefined);
    this.#field.readOnly = locked;
    const near = said && !right ? this.#nears.find((each) => this.#isMeant(each)) : undefined;
    for (const each of this.#nears) each.hidden = each !== near;
  }

  focus(): void {
    this.#field.focus();
  }

  #isMeant({ dataset: { text, value, tolerance } }: HTMLElement): boolean {
    return text === undefined
      ? isNear(this.#field.value, { value: Number(value), tolerance: Number(tolerance) })
      : isSameText(text, this.#field.value);
  }
}
