import { readdirSync } from 'node:fs';
import { expectNoFindings } from './support/axe.ts';
import { expect, test } from './support/test.ts';

/** How many sheets a page of the site takes; each is an object of its own in the file. */
const sheets = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const lessons = readdirSync(new URL('../../src/content/quizzes/', import.meta.url)).map((file) =>
  file.replace('.yaml', ''),
);

test('a teacher prints each plan, and the handouts, on two sheets at most', async ({ page }) => {
  for (const path of ['plan-45', 'plan-60', 'plan-90', 'handouts']) {
    await page.goto(`instructors/${path}/`);
    const count = sheets(await page.pdf({ preferCSSPageSize: true }));
    expect(count, path).toBeGreaterThan(0);
    expect(count, path).toBeLessThanOrEqual(2);
  }
});

test('a teacher reaches the worksheet and the key of every section, on paper and without scripts', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('instructors/worksheets/');
  const rows = page.getByRole('main').getByRole('row');
  await expect(rows).toHaveCount(lessons.length + 1);
  for (const lesson of lessons) {
    await page.goto('instructors/worksheets/');
    await page.locator(`main a[href$="/${lesson}/key/"]`).click();
    await page.waitForURL(`**/${lesson}/key/`);
    const short = await page.locator('.lesson-key-short dd').allTextContents();
    const reasons = page.locator('.lesson-sheet-questions > li');
    await expect(reasons).toHaveCount(short.length);
    await expect(reasons.locator('.lesson-short-citations')).toHaveCount(short.length);

    await page.getByRole('link', { name: 'Go to the worksheet' }).click();
    await expect(page.locator('.lesson-sheet-questions > li')).toHaveCount(short.length);
    await expect(page.locator('.lesson-sheet-name')).toContainText('Name');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('link', { name: 'Go to the answer key' })).toBeHidden();
    expect(sheets(await page.pdf({ preferCSSPageSize: true })), lesson).toBeLessThanOrEqual(4);
    await page.emulateMedia({ media: 'screen' });
  }
  await context.close();
});

test('a worksheet gives no answer away, and its key gives all of them', async ({ page }) => {
  await page.goto('instructors/worksheets/sino-soviet-split/');
  const sheet = page.locator('.lesson-sheet');
  await expect(sheet.locator('[data-correct], [data-key], [data-accept], [data-number]')).toHaveCount(0);
  await expect(sheet).not.toContainText(/Right\.|Not right/);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expectNoFindings(page);

  // A student who writes the numbers of the key beside the lines has the events in their order.
  const order = sheet.locator('.lesson-sheet-questions > li', {
    hasText: 'Put the five turning points in order',
  });
  const lines = await order.locator('.lesson-sheet-options li').allTextContents();
  await page.getByRole('link', { name: 'Go to the answer key' }).click();
  const answer = page.locator('.lesson-sheet-questions > li', {
    hasText: 'Put the five turning points in order',
  });
  const said = (await answer.getByText('From top to bottom').textContent()) ?? '';
  const numbers = said.match(/\d/g)?.map(Number) ?? [];
  const right = await answer.getByRole('list').first().getByRole('listitem').allTextContents();
  expect(numbers.map((number) => right[number - 1]?.trim())).toEqual(lines.map((line) => line.trim()));
  await expectNoFindings(page);
});

test('a reader who is lost finds the way from any address', async ({ page, baseURL }) => {
  await page.goto('404.html');
  for (const name of ['Home page of the course', 'What happened next', 'Glossary']) {
    const href = await page.getByRole('main').getByRole('link', { name }).getAttribute('href');
    expect(href).toMatch(/^\//);
    expect((await page.request.get(new URL(href ?? '', baseURL).href)).status(), name).toBe(200);
  }
});
