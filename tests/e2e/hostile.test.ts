import { type Page } from '@playwright/test';
import { sites } from './support/sites.ts';
import { expect, test } from './support/test.ts';

/** The page asks for markup, scripts and names of objects to be shown; without the policy, so that nothing else stops them. */
test.use({ bypassCSP: true });

const url = `${sites.types.url}lesson/hostile/`;
const form = (page: Page, id: string) => page.locator(`form[data-question="${id}"]`);

/** How often a script of an author's or a student's text ran. */
const hacks = (page: Page) => page.evaluate(() => (window as unknown as { hacks: number }).hacks);

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { hacks: 0, hacked: () => ((window as unknown as { hacks: number }).hacks += 1) });
  });
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => expect(dialog.message()).toBe('no dialog')));
  await page.goto(url);
});

test('markup in a lesson, a quotation, a person, a source and a question is shown as text', async ({
  page,
}) => {
  await expect(page).toHaveTitle(/^<img src=x onerror=hacked\(\)> & co\. \| /);
  const shown = [
    '</title><script>hacked()</script>',
    '<script>hacked()</script> stays text',
    // The note to these words has its number behind them.
    'He said <script>hacked()</script>1 & left it there.',
    '<img src=x onerror=hacked()> \u202EBobby',
    'A claim with <img src=x onerror=hacked()> in it.',
    '<img src=x onerror=hacked()> is what it is used for.',
    '[A link](javascript:hacked()) that is none.',
    'Which of these is <script>hacked()</script>?',
  ];
  const text = await page.locator('main').evaluate((main) => main.textContent?.replace(/\s+/g, ' ') ?? '');
  for (const words of shown) expect(text).toContain(words);
  expect(text).toContain('</script><img src=x onerror=hacked()>');
  await expect(page.locator('main :is(img, svg[onload], [onmouseover], [href^="javascript"])')).toHaveCount(
    0,
  );
  expect(await hacks(page)).toBe(0);
});

test('a question named like a part of every object is asked, answered and kept like any other', async ({
  page,
}) => {
  const single = form(page, 'constructor');
  await single.getByLabel('javascript:hacked()').check();
  await single.getByRole('button', { name: 'Check answer' }).click();
  await expect(single).toHaveAttribute('data-phase', 'missed');
  await expect(single.getByText('<svg onload=hacked()> is wrong')).toBeVisible();
  await single.getByLabel('<b>Right</b>').check();
  await single.getByRole('button', { name: 'Check answer' }).click();
  await expect(single).toHaveAttribute('data-phase', 'right');
  await expect(single.getByText('Everything here is text: <script>hacked()</script>.')).toBeVisible();

  const blank = form(page, 'has-own-property');
  await blank.getByLabel('Your word or words').fill('__proto__');
  await blank.getByRole('button', { name: 'Check answer' }).click();
  await expect(blank).toHaveAttribute('data-phase', 'right');

  await page.reload();
  for (const each of [single, blank]) await expect(each).toHaveAttribute('data-phase', 'right');
  await expect(blank.getByLabel('Your word or words')).toHaveValue('__proto__');
  expect(await hacks(page)).toBe(0);
});

test('a hostile file of answers brings its words and nothing else', async ({ page }) => {
  const answer = (chosen: string[]) => ({
    hash: '<img src=x onerror=hacked()>',
    chosen,
    phase: 'wrong',
    tries: 1,
    score: 0,
    at: 5,
  });
  const word = `"><img src=x onerror=hacked()> \u202E${'long '.repeat(2000)}`;
  const text = JSON.stringify({
    format: 'no-limits-answers',
    version: 1,
    answers: {
      'constructor/has-own-property': answer([word]),
      'constructor/constructor': answer(['toString', '<script>hacked()</script>']),
      '<img src=x onerror=hacked()>': answer(['javascript:hacked()']),
    },
  }).replace(
    '"answers":{',
    '"answers":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},',
  );
  const panel = page.locator('[data-answers]');
  await panel.locator('summary').click();
  await page.waitForLoadState('networkidle');
  await panel
    .getByLabel('Read answers from a file')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(panel.getByRole('status')).toContainText('Only a part of the file could be read.');
  await page.reload();
  await expect(page.locator('lesson-quiz')).toHaveAttribute('data-ready', '');
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel
      .locator('summary')
      .click()
      .then(() => page.waitForLoadState('networkidle'))
      .then(() => panel.getByLabel('Your name').fill('<script>hacked()</script>'))
      .then(() => panel.getByRole('button', { name: 'Save the result as a file' }).click()),
  ]);
  expect(download.suggestedFilename()).toMatch(/^result-[\d-]+\.txt$/);
  await expect(page.locator('main :is(img, script[src*="hacked"])')).toHaveCount(0);
  expect(await hacks(page)).toBe(0);
});

test('markup in the title of a page is text where the search finds it', async ({ page }) => {
  await page.getByRole('button', { name: 'Search' }).first().click();
  await page.getByRole('dialog').getByRole('textbox').fill('hacked');
  const found = page.getByRole('dialog').getByRole('link');
  await expect(found.filter({ hasText: '<img src=x onerror=hacked()> & co.' }).first()).toBeVisible();
  await expect(page.getByRole('dialog').locator('img, script')).toHaveCount(0);
  expect(await hacks(page)).toBe(0);
});
