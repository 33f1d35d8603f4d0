import { beforeEach, expect, it } from 'vitest';
import { LessonQuizElement } from '../../src/elements/lesson-quiz.ts';

customElements.define('lesson-quiz', LessonQuizElement);

const html = `
  <lesson-quiz data-quiz="first" data-say-right="Right." data-say-missed="Not yet." data-label-check="Check"
    data-label-retry="Again">
    <p data-notice="damaged" hidden>Put aside.</p>
    <form data-question="true" data-hash="h" data-objective="weigh" data-section="why">
      <fieldset>
        <div data-option="constructor" data-correct><input type="radio" name="answer" value="constructor" /></div>
        <div data-option="false"><input type="radio" name="answer" value="false" /></div>
      </fieldset>
      <p data-result></p>
      <details data-answer>
        <div data-why="constructor"><p>Because.</p></div>
        <div data-why="false"><p>No.</p></div>
        <div data-explanation>All in all.</div>
      </details>
      <button type="submit">Check</button>
    </form>
  </lesson-quiz>`;

/** As in a browser, where the element comes to life once its content is there. */
function load(): void {
  const template = document.createElement('template');
  template.innerHTML = html;
  document.body.replaceChildren(template.content);
}

function part(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

function choose(id: string): void {
  const input = part(`[value="${id}"]`) as HTMLInputElement;
  input.checked = true;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  part('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}

beforeEach(() => {
  localStorage.clear();
  load();
});

it('ids may be words of the language', () => {
  choose('constructor');
  expect(part('form').dataset['phase']).toBe('right');
  expect(part('[data-result]').textContent).toBe('Right.');
});

it('explanations move from the answer to their options, and stay hidden until they are due', () => {
  expect(part('[data-option="false"] p').hidden).toBe(true);
  choose('false');
  expect(part('[data-option="false"] p').hidden).toBe(false);
  expect(part('[data-option="constructor"] p').hidden).toBe(true);
  expect(part('[data-explanation]').hidden).toBe(true);
});

it('a quiz that leaves the page and comes back still works once per answer', () => {
  const quiz = part('lesson-quiz');
  const parent = quiz.parentElement;
  quiz.remove();
  parent?.append(quiz);
  choose('false');
  expect(part('form').dataset['phase']).toBe('missed');
});

it('a page without a place for the summary still checks answers', () => {
  choose('constructor');
  expect(localStorage.getItem('lesson:progress:v1')).toContain('"first/true"');
});

it('a damaged record is told to the student', () => {
  localStorage.setItem('lesson:progress:v1', '{');
  load();
  expect(part('[data-notice]').hidden).toBe(false);
});
