import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { expectNoFindings } from './support/axe.ts';
import { section } from './support/pages.ts';
import { answer, form, picks, question } from './support/quiz.ts';

const panel = (page: Page) => page.locator('[data-answers]');
const said = (page: Page) => panel(page).getByRole('status');

async function open(page: Page): Promise<void> {
  await panel(page).getByText('Your saved answers').click();
  await expect(panel(page).getByRole('button', { name: 'Save all answers to a file' })).toBeVisible();
  // What is behind the buttons is loaded now.
  await page.waitForLoadState('networkidle');
}

async function save(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel(page).getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

const read = (page: Page, text: string) =>
  panel(page)
    .getByLabel('Read answers from a file')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });

test.beforeEach(async ({ page }) => {
  await page.goto(section);
});

test('a student takes answers to another browser in a file', async ({ page, browser }) => {
  await answer(page, 0, 'right');
  await open(page);
  const { name, text } = await save(page, 'Save all answers to a file');
  expect(name).toMatch(/^answers-\d{4}-\d{2}-\d{2}\.json$/);

  const other = await (await browser.newContext()).newPage();
  await other.goto(new URL(section, page.url().replace(section, '')).href);
  await open(other);
  await read(other, text);
  await expect(said(other)).toContainText('Answers that are new here: 1.');
  await expect(form(other, 0)).toHaveAttribute('data-phase', 'right');
});

test('a file never takes the place of a later answer', async ({ page }) => {
  await answer(page, 0, 'wrong');
  await open(page);
  const { text } = await save(page, 'Save all answers to a file');
  await answer(page, 0, 'right');
  await read(page, text);
  await expect(said(page)).toContainText('Answers that are new here: 0.');
  await expect(form(page, 0)).toHaveAttribute('data-phase', 'right');
});

test('a file that is not ours changes nothing', async ({ page }) => {
  await answer(page, 0, 'right');
  await open(page);
  for (const text of [
    'not json',
    '{"version":1,"answers":{"x":1}}',
    '{"format":"no-limits-answers","version":1,',
  ]) {
    await read(page, text);
    await expect(said(page)).toHaveText('This is not a whole file of saved answers. Nothing was changed.');
  }
  await read(page, 'x'.repeat(5_000_001));
  await expect(said(page)).toHaveText('The file is too large to hold saved answers.');
  await page.reload();
  await expect(form(page, 0)).toHaveAttribute('data-phase', 'right');
});

test('answers are deleted when the student says so twice', async ({ page }) => {
  await answer(page, 0, 'right');
  await open(page);
  const button = panel(page).getByRole('button', { name: 'Delete all answers' });
  await button.click();
  await expect(said(page)).toContainText('Press again to delete them.');
  await Promise.all([page.waitForEvent('load'), button.click()]);
  await expect(form(page, 0)).toHaveAttribute('data-phase', 'open');
});

test('on a shared computer nothing stays once the tab is closed', async ({ page, context }) => {
  await open(page);
  await Promise.all([
    page.waitForEvent('load'),
    panel(page)
      .getByLabel(/Shared computer/)
      .click(),
  ]);
  await answer(page, 0, 'right');
  await page.reload();
  await expect(form(page, 0)).toHaveAttribute('data-phase', 'right');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(form(other, 0)).toHaveAttribute('data-phase', 'open');
});

test('a student saves a sheet with name, score, questions and answers', async ({ page }) => {
  await answer(page, 0, 'right');
  await open(page);
  await panel(page).getByLabel('Your name, for the result sheet').fill('A. Student');
  const { text } = await save(page, 'Save the result as a file');
  expect(text).toContain('A. Student');
  expect(text).toContain('1 of 1 so far');
  expect(text).toContain(question(0).stem);
  expect(text).toContain(picks(0, 'right')[0]?.text);
  await page.reload();
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('A. Student');
});

test('an instructor prints the key on a sheet of its own, and it is gone afterwards', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    window.print = () => {};
  });
  await panel(page).getByRole('button', { name: 'Print with the key' }).click();
  const key = page.locator('.lesson-print-key');
  await expect(key).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(key.getByText(question(0).explanation)).toBeVisible();
  for (const { feedback } of question(1).options) {
    await expect(key.getByText(feedback.replaceAll('*', ''))).toBeVisible();
  }
  await expect(key.locator('input')).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(key).toHaveCount(0);
});

test('answers that could not be read are offered as a file', async ({ page }) => {
  await page.evaluate(() => localStorage.setItem('lesson:progress:v1', '{"broken'));
  await page.reload();
  await open(page);
  const { text } = await save(page, 'Save what could not be read');
  expect(text).toBe('{"broken');
});

test('axe finds nothing when the panel is open', async ({ page }) => {
  await open(page);
  await expectNoFindings(page);
});
