import type { Grade } from '../lib/grade/grade.ts';
import type { Answer, Confidence } from '../lib/progress.ts';
import {
  canShow,
  change,
  check,
  compare,
  isSettled,
  openState,
  type Phase,
  type QuestionState,
  show,
} from '../lib/quiz-state.ts';
import { seedFrom } from '../lib/shuffle.ts';
import { all, type Control, hide } from './controls/control.ts';
import { createControl } from './controls/create-control.ts';

const noGrade: Grade = { right: false, score: 0 };

/** The form of one question: what state it is in, and what it shows of that. */
export class QuestionView {
  readonly form: HTMLFormElement;
  readonly #texts: DOMStringMap;
  readonly #control: Control;
  #state: QuestionState = openState;
  #grade = noGrade;
  /** When the answer on the page was given. */
  #at = 0;
  #card: Answer['card'];
  #confidence: Confidence | undefined;

  /**
   * @param texts what to say, from the `data-say-…` and `data-label-…` attributes of the quiz
   * @param seed a number that belongs to the student
   */
  constructor(form: HTMLFormElement, texts: DOMStringMap, seed: number) {
    this.form = form;
    this.#texts = texts;
    this.#control = createControl(form, seed + seedFrom(this.id));
    const answer = form.querySelector<HTMLDetailsElement>('[data-answer]');
    // On a slow network a student may have opened the answer before the script came.
    if (answer?.open) this.#state = { phase: 'shown', tries: 0 };
    answer?.replaceWith(...all(answer, ':scope > [data-key-part], :scope > [data-explanation]'));
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

  get phase(): Phase {
    return this.#state.phase;
  }

  /** From 0 to 1; counts only once the question is settled. */
  get score(): number {
    return this.#grade.score;
  }

  /** Whether there is an answer that was not checked yet. */
  get isAnswered(): boolean {
    return this.#state.phase === 'open' && this.#isReady();
  }

  get isSettled(): boolean {
    return isSettled(this.#state);
  }

  /** What is kept of the question at a moment, in milliseconds since 1970. */
  answer(at: number): Answer {
    // A clock that was set back must not make this answer older than the one before it.
    this.#at = Math.max(at, this.#at + 1);
    return {
      hash: this.form.dataset['hash'] ?? '',
      chosen: this.#control.chosen(),
      ...this.#state,
      score: this.#grade.score,
      at: this.#at,
      confidence: this.#confidence,
      card: this.#card,
    };
  }

  /** Brings back a kept answer, unless the page has a later one. */
  restore({ hash, chosen, phase, tries, score, at, confidence, card }: Answer): void {
    if (at <= this.#at) return;
    this.#at = at;
    this.#card = card;
    if (hash !== this.form.dataset['hash']) {
      hide(this.form, '[data-changed]', tries === 0);
      return;
    }
    this.#control.restore(chosen);
    this.#confidence = confidence;
    this.#state = { phase, tries };
    this.#grade = { right: phase === 'right', score };
    this.#render();
  }

  /** Checks the answer, or starts again when the question is settled; false if there was nothing to check. */
  submit(): boolean {
    if (this.isSettled) {
      this.restart();
      this.focus();
      return true;
    }
    if (!this.#isReady()) {
      this.#say('sayChoose');
      this.focus();
      return false;
    }
    const sure = this.form.querySelector<HTMLInputElement>('[data-confidence] :checked');
    if (this.#state.tries === 0) this.#confidence = sure?.value as Confidence | undefined;
    const grade = this.#control.grade();
    this.#grade = grade ?? noGrade;
    this.#state = grade ? check(this.#state, grade.right) : compare(this.#state);
    hide(this.form, '[data-changed]', true);
    this.#render();
    // Who was sure and missed learns most from being told (Butterfield and Metcalfe 2001).
    const hint = this.form.querySelector<HTMLDetailsElement>('[data-hint]');
    if (hint && this.#confidence === 'sure') hint.open = true;
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

  /** The student has changed something; true if a settled question has to be kept anew for it. */
  change(target: EventTarget | null): boolean {
    if (this.isSettled) return (target as Element).closest('[data-criteria]') !== null;
    this.#state = change(this.#state);
    this.#render();
    return false;
  }

  /** A click or a key on the control. */
  act(event: Event): void {
    if (this.isSettled) {
      const { type } = event.target as HTMLInputElement;
      const isAnswer = (type === 'radio' || type === 'checkbox') && !this.#isCriterion(event);
      if (isAnswer && event.type === 'click') event.preventDefault();
    } else if (this.#control.act?.(event)) this.change(event.target);
  }

  restart(): void {
    this.#control.restore([]);
    this.#confidence = undefined;
    for (const sure of all<HTMLInputElement>(this.form, '[data-confidence] input')) sure.checked = false;
    this.#state = openState;
    this.#grade = noGrade;
    this.#render();
  }

  focus(): void {
    this.#control.focus();
  }

  #isReady(): boolean {
    return this.#control.isReady?.() ?? this.#control.chosen().length > 0;
  }

  #render(): void {
    const { phase } = this.#state;
    const settled = this.isSettled;
    this.form.dataset['phase'] = phase;
    this.#control.render(phase, settled);
    hide(this.form, '[data-explanation], [data-key-part]', !settled);
    hide(this.form, '[data-hint]', settled || this.#state.tries === 0);
    hide(this.form, '[data-confidence]', this.#state.tries > 0);
    hide(this.form, '[data-show]', !canShow(this.#state));
    const button = this.#submitButton();
    const compares = this.form.dataset['type'] === 'reflect';
    const label = settled ? 'labelRetry' : compares ? 'labelCompare' : 'labelCheck';
    if (button) button.textContent = this.#texts[label] ?? '';
    this.#say(phase === 'open' ? undefined : this.#verdict());
  }

  #verdict(): string {
    const { phase } = this.#state;
    const incomplete = phase === 'missed' && this.#control.isIncomplete?.();
    return `say${incomplete ? 'Incomplete' : phase.charAt(0).toUpperCase() + phase.slice(1)}`;
  }

  #say(text: string | undefined): void {
    const result = this.form.querySelector('[data-result]');
    if (result) result.textContent = (text && this.#texts[text]) ?? '';
  }

  #isCriterion({ target }: Event): boolean {
    return (target as Element).closest('[data-criteria]') !== null;
  }

  #submitButton(): HTMLButtonElement | null {
    return this.form.querySelector('[type="submit"]');
  }
}
