import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { section } from './support/pages.ts';
import { answer, control, form, picks, question } from './support/quiz.ts';

const key = 'lesson:progress:v1';
const check = (page: Page, index: number) => form(page, index).locator('[type="submit"]');
const stored = async (page: Page): Promise<Record<string, { phase: string; at: number }>> =>
  JSON.parse(await page.evaluate((name) => localStorage.getItem(name) ?? '{"answers":{}}', key)).answers;

test.beforeEach(async ({ page }) => {
  await page.goto(section);
});

test('a double click checks once: it neither starts again nor uses up the second try', async ({ page }) => {
  for (const option of picks(0, 'right')) await control(page, 0, option).check();
  await check(page, 0).dblclick();
  await expect(form(page, 0)).toHaveAttribute('data-phase', 'right');
  for (const option of picks(1, 'wrong')) await control(page, 1, option).check();
  await check(page, 1).dblclick();
  await expect(form(page, 1)).toHaveAttribute('data-phase', 'missed');
  await page.getByRole('button', { name: 'Check all answers' }).dblclick();
  await expect(page.getByText('Not answered yet')).toBeVisible();
});

test('Enter held down checks once', async ({ page }) => {
  for (const option of picks(0, 'right')) await control(page, 0, option).check();
  await check(page, 0).focus();
  for (let i = 0; i < 4; i += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(form(page, 0)).toHaveAttribute('data-phase', 'right');
});

test('going to another page and back leaves every answer as it was', async ({ page }) => {
  await answer(page, 0, 'right');
  await answer(page, 1, 'wrong');
  await page.goto('review/');
  await page.goBack();
  await expect(form(page, 0)).toHaveAttribute('data-phase', 'right');
  await expect(form(page, 1)).toHaveAttribute('data-phase', 'missed');
  for (const option of picks(1, 'wrong')) await expect(control(page, 1, option)).toBeChecked();
  await page.goForward();
  await page.goBack();
  await expect(form(page, 0)).toHaveAttribute('data-phase', 'right');
});

test('a page that comes back out of the browser’s memory takes over what was answered since', async ({
  page,
}) => {
  await answer(page, 0, 'wrong');
  await page.evaluate((name) => {
    const record = JSON.parse(localStorage.getItem(name) ?? '');
    for (const each of Object.values(record.answers) as { phase: string; at: number }[])
      Object.assign(each, { phase: 'shown', at: each.at + 1 });
    localStorage.setItem(name, JSON.stringify(record));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  }, key);
  await expect(form(page, 0)).toHaveAttribute('data-phase', 'shown');
});

test('when storage is cleared in the middle the page goes on, and saves again', async ({ page }) => {
  await answer(page, 0, 'right');
  await page.evaluate(() => localStorage.clear());
  await answer(page, 1, 'right');
  await expect(form(page, 0)).toHaveAttribute('data-phase', 'right');
  await expect(page.locator('[data-summary]')).toContainText('2 of 2 so far');
  expect(Object.keys(await stored(page))).toEqual([`the-article/${question(1).id}`]);
  await expect(page.locator('[data-notice]').filter({ visible: true })).toHaveCount(0);
});

test('a clock that is set back loses no answer', async ({ page }) => {
  await answer(page, 0, 'wrong');
  await page.clock.setFixedTime(new Date('2020-01-01'));
  await answer(page, 0, 'right');
  await page.reload();
  await expect(form(page, 0)).toHaveAttribute('data-phase', 'right');
});

test('a tampered record is no way in: its words are shown as words, or not at all', async ({ page }) => {
  await page.evaluate(
    ([name, id]) => {
      const answers = {
        [`the-article/${id}`]: {
          hash: '<img src=x onerror="document.title=1">',
          chosen: ['<script>document.title=1</script>', '__proto__'],
          phase: 'right',
          tries: 1,
          score: 99,
          at: 5,
        },
        'the-article/__proto__': { polluted: true },
      };
      localStorage.setItem(name ?? '', JSON.stringify({ version: 1, answers }));
    },
    [key, question(0).id],
  );
  const title = await page.title();
  await page.reload();
  await expect(page.locator('lesson-quiz')).toHaveAttribute('data-ready', '');
  expect(await page.title()).toBe(title);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  await answer(page, 1, 'right');
  await expect(page.locator('[data-summary]')).toContainText('1 of 1 so far');
});

test('nothing moves for a student who asks for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await answer(page, 0, 'right');
  const moving = await page.evaluate(
    () => document.getAnimations().filter(({ effect }) => Number(effect?.getTiming().duration) > 1).length,
  );
  expect(moving).toBe(0);
});
