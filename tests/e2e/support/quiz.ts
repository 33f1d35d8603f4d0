import { readdirSync, readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';

interface Option {
  id: string;
  text: string;
  correct?: boolean;
  feedback: string;
}

interface Question {
  id: string;
  type: 'single' | 'multiple';
  stem: string;
  hint?: string;
  explanation: string;
  options: Option[];
}

const folder = new URL('../../../src/content/quizzes/', import.meta.url);
const read = (file: string) =>
  (parse(readFileSync(new URL(file, folder), 'utf8')) as { questions: Question[] }).questions;

/** The questions of the section under test, as their author wrote them. */
export const questions = read('the-article.yaml');

/** How many questions the whole course asks. */
export const courseQuestions = readdirSync(folder).flatMap(read).length;

/** The question at a place in the self-check. */
export function question(index: number): Question {
  const found = questions[index];
  if (!found) throw new Error(`The self-check has no question ${index + 1}.`);
  return found;
}

/** The form of a question. */
export function form(page: Page, index: number): Locator {
  return page.locator('lesson-quiz form').nth(index);
}

/** The control of an option, found as a student finds it: by its words. */
export function control(page: Page, index: number, option: Option): Locator {
  const type = question(index).type === 'single' ? 'radio' : 'checkbox';
  return form(page, index).locator(`input[type="${type}"][value="${option.id}"]`);
}

/** The options to choose for a right or a wrong answer. */
export function picks(index: number, outcome: 'right' | 'wrong'): Option[] {
  const { options } = question(index);
  if (outcome === 'right') return options.filter(({ correct }) => correct);
  const wrong = options.find(({ correct }) => !correct);
  return wrong ? [wrong] : [];
}

/** Chooses and checks. */
export async function answer(page: Page, index: number, outcome: 'right' | 'wrong'): Promise<void> {
  const chosen = picks(index, outcome);
  for (const option of question(index).options) {
    const box = control(page, index, option);
    if (chosen.includes(option)) await box.check();
    else if (question(index).type === 'multiple') await box.uncheck();
  }
  await form(page, index).getByRole('button', { name: 'Check answer' }).click();
}

/** Settles every question, some right, some shown, some missed twice. */
export async function settleAll(page: Page): Promise<void> {
  for (let index = 0; index < questions.length; index += 1) {
    await answer(page, index, index % 3 === 0 ? 'right' : 'wrong');
    if (index % 3 === 1) await form(page, index).getByRole('button', { name: 'Show me' }).click();
    if (index % 3 === 2) {
      const other = question(index)
        .options.filter(({ correct }) => !correct)
        .at(-1);
      if (other) await control(page, index, other).check();
      await form(page, index).getByRole('button', { name: 'Check answer' }).click();
    }
  }
}
