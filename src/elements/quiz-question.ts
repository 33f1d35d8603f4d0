import { gradeChoice } from '../lib/grade/choice.ts';
import type { Grade } from '../lib/grade/grade.ts';
import type { Answer } from '../lib/progress.ts';
import { canShow, change, check, isSettled, openState, type QuestionState, show } from '../lib/quiz-state.ts';

const noGrade: Grade = { right: false, score: 0 };

/** The form of one question: what is chosen in it, what state it is in, and what it shows of that. */
export class QuestionView {
  readonly form: HTMLFormElement;
  readonly #texts: DOMStringMap;
  #state: QuestionState = openState;
  #grade = noGrade;
  /** When the answer on the page was given. */
  #at = 0;

  /** @param texts what to say, from the `data-say-…` and `data-label-…` attributes of the quiz */
  constructor(form: HTMLFormElement, texts: DOMStringMap) {
    this.form = form;
    this.#texts = texts;
    // Without scripts the explanations stand together under the question; with them each stands at its option.
    for (const why of this.#all('[data-why]')) {
      this.#part(`[data-option="${CSS.escape(why.dataset['why'] ?? '')}"]`)?.append(...why.childNodes);
    }
    for (const why of this.#all('[data-option] > p')) why.dataset['explains'] = '';
    const explanation = this.#part('[data-explanation]');
    if (explanation) this.#part('[data-answer]')?.replaceWith(explanation);
    this.#render();
  }

  get id(): string {
    return this.form.dataset['question'] ?? '';
  }

  get objective(): string {
    return this.form.dataset['objective'] ?? '';
  }

  get section(): string {
    return this.form.dataset['section'] ?? '';
  }

  get phase(): QuestionState['phase'] {
    return this.#state.phase;
  }

  /** From 0 to 1; counts only once the question is settled. */
  get score(): number {
    return this.#grade.score;
  }

  get isLocked(): boolean {
    return isSettled(this.#state);
  }

  /** What is kept of the question at a moment, in milliseconds since 1970. */
  answer(at: number): Answer {
    this.#at = at;
    const { phase, tries } = this.#state;
    return {
      hash: this.form.dataset['hash'] ?? '',
      chosen: this.#chosen(),
      phase,
      tries,
      score: this.#grade.score,
      at,
    };
  }

  /** Brings back a kept answer, unless the page has a later one. */
  restore({ hash, chosen, phase, tries, score, at }: Answer): void {
    if (at <= this.#at) return;
    this.#at = at;
    if (hash !== this.form.dataset['hash']) {
      this.#changed(tries > 0);
      return;
    }
    for (const input of this.#inputs()) input.checked = chosen.includes(input.value);
    this.#state = { phase, tries };
    this.#grade = { right: phase === 'right', score };
    this.#render();
  }

  /** Checks the answer, or starts again when the question is settled; false if there was nothing to check. */
  submit(): boolean {
    if (this.isLocked) {
      this.restart();
      this.focus();
      return true;
    }
    const chosen = this.#chosen();
    if (chosen.length === 0) {
      this.#say('sayChoose');
      this.focus();
      return false;
    }
    this.#grade = gradeChoice(this.#right(), chosen);
    this.#state = check(this.#state, this.#grade.right);
    this.#changed(false);
    this.#render();
    return true;
  }

  /** Shows the answer; false if no honest try was made. */
  show(): boolean {
    if (!canShow(this.#state)) return false;
    this.#state = show(this.#state);
    this.#grade = noGrade;
    this.#render();
    this.#submitButton()?.focus();
    return true;
  }

  /** The student has changed the answer. */
  change(): void {
    this.#state = change(this.#state);
    this.#render();
  }

  restart(): void {
    this.form.reset();
    this.#state = openState;
    this.#grade = noGrade;
    this.#render();
  }

  focus(): void {
    const inputs = this.#inputs();
    (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus();
  }

  #render(): void {
    const { phase } = this.#state;
    const settled = this.isLocked;
    this.form.dataset['phase'] = phase;
    for (const input of this.#inputs()) {
      const option = input.closest<HTMLElement>('[data-option]');
      const why = option?.querySelector<HTMLElement>('[data-explains]');
      const yours = option?.querySelector<HTMLElement>('[data-yours]');
      input.toggleAttribute('aria-disabled', false);
      if (settled) input.setAttribute('aria-disabled', 'true');
      option?.toggleAttribute('data-chosen', input.checked);
      if (why) why.hidden = !(settled || (phase === 'missed' && input.checked));
      if (yours) yours.hidden = !input.checked;
    }
    this.#hide('[data-explanation]', !settled);
    this.#hide('[data-hint]', settled || this.#state.tries === 0);
    this.#hide('[data-show]', !canShow(this.#state));
    const button = this.#submitButton();
    if (button) button.textContent = this.#texts[settled ? 'labelRetry' : 'labelCheck'] ?? '';
    this.#say(phase === 'open' ? undefined : this.#verdict());
  }

  #verdict(): string {
    const { phase } = this.#state;
    const right = this.#right();
    const incomplete = phase === 'missed' && this.#chosen().every((id) => right.includes(id));
    return `say${incomplete ? 'Incomplete' : phase.charAt(0).toUpperCase() + phase.slice(1)}`;
  }

  #say(text: string | undefined): void {
    const result = this.#part('[data-result]');
    if (result) result.textContent = (text && this.#texts[text]) ?? '';
  }

  #changed(shown: boolean): void {
    this.#hide('[data-changed]', !shown);
  }

  #chosen(): string[] {
    return this.#inputs().flatMap(({ checked, value }) => (checked ? [value] : []));
  }

  #right(): string[] {
    return this.#all('[data-option][data-correct]').map((option) => option.dataset['option'] ?? '');
  }

  #inputs(): HTMLInputElement[] {
    return [...this.form.querySelectorAll('input')];
  }

  #submitButton(): HTMLButtonElement | null {
    return this.form.querySelector('[type="submit"]');
  }

  #part(selector: string): HTMLElement | null {
    return this.form.querySelector(selector);
  }

  #all(selector: string): HTMLElement[] {
    return [...this.form.querySelectorAll<HTMLElement>(selector)];
  }

  #hide(selector: string, hidden: boolean): void {
    const part = this.#part(selector);
    if (part) part.hidden = hidden;
  }
}
