import type { Phase } from '../../lib/quiz-state.ts';
import { all, type Control } from './control.ts';

/** The student's own words, and afterwards the criteria they find met. Nothing is right or wrong. */
export class ReflectControl implements Control {
  readonly #form: HTMLFormElement;
  readonly #field: HTMLTextAreaElement;

  constructor(form: HTMLFormElement, field: HTMLTextAreaElement) {
    this.#form = form;
    this.#field = field;
  }

  chosen(): string[] {
    const met = this.#criteria().flatMap(({ checked, value }) => (checked ? [value] : []));
    return this.#field.value.trim() ? [this.#field.value, ...met] : [];
  }

  restore([text = '', ...met]: readonly string[]): void {
    this.#field.value = text;
    for (const box of this.#criteria()) box.checked = met.includes(box.value);
  }

  grade(): undefined {
    return undefined;
  }

  render(_phase: Phase, locked: boolean): void {
    this.#field.readOnly = locked;
  }

  focus(): void {
    this.#field.focus();
  }

  #criteria(): HTMLInputElement[] {
    return all<HTMLInputElement>(this.#form, '[data-criteria] input');
  }
}
