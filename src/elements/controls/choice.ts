import { gradeChoice } from '../../lib/grade/choice.ts';
import type { Phase } from '../../lib/quiz-state.ts';
import { shuffle } from '../../lib/shuffle.ts';
import { all, type Control, hide } from './control.ts';

/** Radio buttons or boxes; each option explains itself beside it. */
export class ChoiceControl implements Control {
  readonly #form: HTMLFormElement;

  /**
   * @param seed says in which order the options stand; those that are pinned stay behind the others. Nothing moves under
   *   the hands of a student who began before the script came.
   */
  constructor(form: HTMLFormElement, seed: number) {
    this.#form = form;
    const options = all(form, '[data-option]');
    const pinned = options.filter(({ dataset }) => dataset['pinned'] !== undefined);
    const loose = options.filter((option) => !pinned.includes(option));
    if (!form.querySelector(':checked, :focus'))
      options[0]?.parentElement?.append(...shuffle(loose, seed), ...pinned);
    // Without scripts the explanations stand together under the question; with them each stands at its option.
    for (const why of all(form, '[data-why]')) {
      const option = form.querySelector(`[data-option="${CSS.escape(why.dataset['why'] ?? '')}"]`);
      for (const part of [...why.children] as HTMLElement[]) part.dataset['explains'] = '';
      option?.append(...why.childNodes);
    }
    form.querySelector('[data-key-part]')?.replaceChildren();
  }

  chosen(): string[] {
    return this.#inputs().flatMap(({ checked, value }) => (checked ? [value] : []));
  }

  restore(chosen: readonly string[]): void {
    for (const input of this.#inputs()) input.checked = chosen.includes(input.value);
  }

  grade() {
    return gradeChoice(this.#right(), this.chosen());
  }

  isIncomplete(): boolean {
    const right = this.#right();
    return this.chosen().every((id) => right.includes(id));
  }

  render(phase: Phase, locked: boolean): void {
    for (const input of this.#inputs()) {
      const option = input.closest<HTMLElement>('[data-option]');
      if (locked) input.setAttribute('aria-disabled', 'true');
      else input.removeAttribute('aria-disabled');
      option?.toggleAttribute('data-chosen', input.checked);
      if (!option) continue;
      hide(option, '[data-explains]', !(locked || (phase === 'missed' && input.checked)));
      hide(option, '[data-yours]', !input.checked);
    }
  }

  focus(): void {
    const inputs = this.#inputs();
    (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus();
  }

  #inputs(): HTMLInputElement[] {
    return all<HTMLInputElement>(this.#form, '[data-option] input');
  }

  #right(): string[] {
    return all(this.#form, '[data-option][data-correct]').map((option) => option.dataset['option'] ?? '');
  }
}
