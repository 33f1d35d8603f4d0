import { fillIn } from '../lib/fill-in.ts';
import { type Answer, answerKey, type Answers } from '../lib/progress.ts';
import { chooseStorage, progressKey, ProgressStore } from '../lib/progress-store.ts';
import { isMissed } from '../lib/quiz-state.ts';
import { loadPart } from './load-part.ts';
import { QuestionView } from './quiz-question.ts';

/**
 * `<lesson-quiz data-quiz="id">` brings the forms in it to life: it checks answers, explains them, adds them up, and
 * remembers them. All texts stand in the server's HTML.
 */
export class LessonQuizElement extends HTMLElement {
  #questions: QuestionView[] = [];
  #store: ProgressStore | undefined;
  #listening: AbortController | undefined;
  #pressed: Element | null = null;

  connectedCallback(): void {
    const view = this.ownerDocument.defaultView;
    if (!view || this.#listening) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#store = new ProgressStore(() => chooseStorage(view), Date.now);
    const seed = this.#store.seed(Math.random);
    this.#questions = [...this.querySelectorAll('form')].map(
      (form) => new QuestionView(form, this.dataset, seed),
    );
    this.#restore();
    this.toggleAttribute('data-ready', true);

    for (const type of ['click', 'keydown']) {
      this.addEventListener(type, (event) => this.#stopEcho(event), { signal, capture: true });
    }
    this.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.addEventListener('change', (event) => this.#onChange(event), { signal });
    this.addEventListener('input', (event) => this.#onChange(event), { signal });
    this.addEventListener('keydown', (event) => this.#questionOf(event)?.act(event), { signal });
    // Most students never open what they can do with their answers, so it is loaded when they do.
    const panel = this.querySelector<HTMLElement>('[data-answers]');
    panel
      ?.querySelector('details')
      ?.addEventListener(
        'toggle',
        () => loadPart(import('./answers-panel.ts'), (answers) => answers.openAnswers(panel)),
        { once: true, signal },
      );
    view.addEventListener(
      'storage',
      ({ key }) => {
        if (key === progressKey) this.#restore();
      },
      { signal },
    );
    view.addEventListener(
      'pageshow',
      // The page comes back as it was left; answers may have been given elsewhere since.
      ({ persisted }) => {
        if (persisted) this.#restore();
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#listening = undefined;
  }

  /** The second click of a double click, or Enter held down, would already mean the next thing that a button does. */
  #stopEcho(event: Event): void {
    const { detail, key, repeat } = event as MouseEvent & KeyboardEvent;
    const button = (event.target as Element).closest('button:not([data-move])');
    if (button && ((detail > 1 && button === this.#pressed) || (repeat && key === 'Enter'))) {
      event.preventDefault();
      event.stopPropagation();
    }
    this.#pressed = button;
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    const question = this.#questionOf(event);
    if (question?.submit()) this.#save([question]);
  }

  #onClick(event: Event): void {
    const target = event.target as Element;
    const question = this.#questionOf(event);
    question?.act(event);
    if (question && target.closest('[data-show]') && question.show()) this.#save([question]);
    if (target.closest('[data-restart]')) this.#restart(this.#questions);
    if (target.closest('[data-retry]')) this.#restart(this.#questions.filter(isMissed));
    if (target.closest('[data-check-all]')) this.#checkAll();
  }

  #restart(questions: readonly QuestionView[]): void {
    for (const question of questions) question.restart();
    this.#save(questions);
    questions[0]?.focus();
  }

  /** Checks what is answered; where something is not, the first press only says so. */
  #checkAll(): void {
    const said = this.querySelector<HTMLElement>('[data-unanswered]');
    const open = this.#questions.flatMap((question, i) =>
      question.phase === 'open' && !question.isAnswered ? [i + 1] : [],
    );
    const warned = said?.textContent !== '';
    if (said) said.textContent = '';
    if (said && open.length > 0 && !warned) {
      said.textContent = fillIn(said.dataset['unanswered'], { numbers: open.join(', ') });
      return;
    }
    const answered = this.#questions.filter(({ isAnswered }) => isAnswered);
    for (const question of answered) question.submit();
    this.#save(answered);
  }

  #onChange(event: Event): void {
    const question = this.#questionOf(event);
    if (question?.change(event.target)) this.#save([question]);
  }

  #questionOf({ target }: Event): QuestionView | undefined {
    return this.#questions.find(({ form }) => form.contains(target as Node));
  }

  /** Takes over every stored answer that is later than the one on the page, which another tab may have written. */
  #restore(): void {
    const { answers, trouble } = this.#store?.load() ?? { answers: new Map() as Answers };
    for (const question of this.#questions) {
      const answer = answers.get(this.#key(question));
      if (answer) question.restore(answer);
    }
    this.#tell(trouble);
    this.#summarize();
  }

  #save(questions: readonly QuestionView[]): void {
    const at = Date.now();
    const answers = new Map<string, Answer>(
      questions.map((question) => [this.#key(question), question.answer(at)]),
    );
    this.#tell(this.#store?.save(answers));
    this.#summarize();
  }

  /** Adding up is loaded with the first answer that counts. */
  #summarize(): void {
    const box = this.querySelector<HTMLElement>('[data-summary]');
    if (!box || (box.hidden && !this.#questions.some(({ isSettled }) => isSettled))) return;
    loadPart(import('./quiz-summary.ts'), (summary) =>
      summary.updateSummary(box, this.#questions, this.#store?.load().answers ?? new Map()),
    );
  }

  #key(question: QuestionView): string {
    return answerKey(this.dataset['quiz'] ?? '', question.id);
  }

  /** A notice stays once it is shown: what it says was true of something that happened. */
  #tell(trouble: string | undefined): void {
    const notice = trouble && this.querySelector<HTMLElement>(`[data-notice="${trouble}"]`);
    if (notice) notice.hidden = false;
  }
}
