import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { expectNoFindings } from './support/axe.ts';
import { section } from './support/pages.ts';
import { answer, form, question } from './support/quiz.ts';

const key = 'lesson:progress:v1';
const asked = (page: Page, index: number) => form(page, index).locator('[data-confidence]');
const say = (page: Page, index: number, words: string) =>
  asked(page, index).getByLabel(words, { exact: true }).check();

/** Answers to questions of other sections, as many as are needed for a chart. */
async function answeredElsewhere(page: Page): Promise<void> {
  await page.evaluate((name) => {
    const answers = Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => [
        `elsewhere/q${i}`,
        {
          hash: 'h',
          chosen: ['a'],
          phase: i < 6 ? 'right' : 'wrong',
          tries: i < 6 ? 1 : 2,
          score: i < 6 ? 1 : 0,
          at: i + 1,
          confidence: i % 3 === 0 ? 'guess' : 'sure',
        },
      ]),
    );
    localStorage.setItem(name, JSON.stringify({ version: 1, answers }));
  }, key);
  await page.reload();
}

test.beforeEach(async ({ page }) => {
  await page.goto(section);
});

test('a student may say how sure they are before they check, and no longer afterwards', async ({ page }) => {
  await expect(asked(page, 0)).toBeVisible();
  await say(page, 0, 'Think so');
  await answer(page, 0, 'right');
  await expect(asked(page, 0)).toBeHidden();
  await page.reload();
  await expect(asked(page, 0)).toBeHidden();
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toContain('"confidence":"think"');
  await form(page, 0).getByRole('button', { name: 'Try again' }).click();
  await expect(asked(page, 0)).toBeVisible();
  await expect(asked(page, 0).getByLabel('Think so')).not.toBeChecked();
});

test('a student who does not say so is not asked again, and the score is the same', async ({ page }) => {
  await answer(page, 0, 'right');
  await say(page, 3, 'Guess');
  await answer(page, 3, 'right');
  await expect(page.locator('[data-summary]')).toContainText('2 of 2 so far');
  expect(await page.evaluate((name) => localStorage.getItem(name)?.match(/confidence/g)?.length, key)).toBe(
    1,
  );
});

test('who was sure and missed finds the hint open', async ({ page }) => {
  await say(page, 1, 'Sure');
  await answer(page, 1, 'wrong');
  await expect(form(page, 1).getByText((question(1).hint ?? '').replaceAll('*', ''))).toBeVisible();
});

test('from ten answers on a student sees how well they judge themselves', async ({ page }) => {
  const chart = page.locator('[data-sureness]');
  await answer(page, 0, 'right');
  await expect(page.locator('[data-summary]')).toBeVisible();
  await expect(chart).toBeHidden();
  await answeredElsewhere(page);
  await say(page, 1, 'Sure');
  await answer(page, 1, 'right');
  await expect(chart.getByRole('listitem').filter({ hasText: 'You were sure' })).toContainText('5 of 7');
  await expect(chart.getByRole('listitem').filter({ hasText: 'You guessed' })).toContainText('2 of 3');
  await expect(chart.getByRole('listitem').filter({ hasText: 'You thought so' })).toBeHidden();
  await expectNoFindings(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nobody is asked how sure they are, for nothing would come of it', async ({ page }) => {
    await expect(asked(page, 0)).toBeHidden();
  });
});
