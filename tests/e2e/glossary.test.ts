import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { expect, test } from './support/test.ts';
import { fieldsOf, readApkg, shownText } from '../support/anki-package.ts';
import { expectNoFindings } from './support/axe.ts';
import { sites } from './support/sites.ts';
import { course } from './support/terms.ts';

const path = 'reference/glossary/';
const fixture = sites.types.url + path;
const entries = (page: Page) => page.locator('.lesson-glossary-entry');
const entry = (page: Page, name: string | RegExp) =>
  entries(page).filter({ has: page.getByRole('heading', { name }) });

test('a reader finds every word of the course, with what its author wrote', async ({ page }) => {
  await page.goto(path);
  await expect(entries(page)).toHaveCount(course.length);
  for (const { id, en, zh, ru, definition, note } of course) {
    const found = entries(page).filter({ has: page.locator(`#term-${id}`) });
    await expect(found.getByRole('heading', { level: 3 })).toHaveText(en);
    for (const text of [definition, note, zh?.pinyin, ru?.translit]) {
      if (text) await expect(found).toContainText(text);
    }
    if (zh) await expect(found.locator('b[lang="zh-Hans"]')).toHaveText(zh.text);
    if (ru) await expect(found.locator('b[lang="ru"]')).toHaveText(ru.text);
    await expect(found.locator('.lesson-short-citations a').first()).toHaveAttribute(
      'href',
      /\/reference\/sources\/#source-/,
    );
  }
});

test('a letter leads to its words', async ({ page }) => {
  await page.goto(fixture);
  await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'Z' }).click();
  await expect(page).toHaveURL(`${fixture}#letter-z`);
  await expect(page.getByRole('heading', { name: 'Zhenbao Island' })).toBeInViewport();
});

test('an entry leads to the section that explains its word, and from there back to all words', async ({
  page,
}) => {
  await page.goto(fixture);
  await entry(page, 'Zhenbao Island').getByRole('link', { name: 'Every type of question' }).click();
  await expect(page).toHaveURL(`${sites.types.url}lesson/types/#term-zhenbao-island`);
  await expect(page.locator('#term-zhenbao-island')).toBeInViewport();
  await page.getByRole('link', { name: 'All words of the course' }).click();
  await expect(page).toHaveURL(fixture);
});

test('text that looks like markup is shown as text', async ({ page }) => {
  await page.goto(fixture);
  const found = entry(page, '“Almanac”, <b>not bold</b> & "quoted"');
  await expect(found).toContainText('<script>alert(1)</script>');
  await expect(found.locator('script, h3 b')).toHaveCount(0);
  // The override of the writing direction ends with its own name.
  await expect(found.locator('b[lang="zh-Hans"]')).toHaveCSS('unicode-bidi', 'isolate');
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a reader with a keyboard chooses the words with a note, and all words again', async ({ page }) => {
      await page.goto(fixture);
      await page.getByRole('radio', { name: 'All words 3' }).focus();
      await page.keyboard.press('ArrowRight');
      await expect(page.getByRole('radio', { name: 'Only words with a note on usage 2' })).toBeChecked();
      await expect(entries(page).filter({ visible: true })).toHaveCount(2);
      await expect(entry(page, 'leap year')).toBeHidden();
      await expect(page.getByRole('heading', { name: 'L', exact: true })).toBeHidden();
      await expect(page.getByRole('link', { name: 'L', exact: true })).toBeHidden();
      await page.keyboard.press('ArrowLeft');
      await expect(entries(page).filter({ visible: true })).toHaveCount(3);
    });

    test('a link to a word shows it, whatever was chosen', async ({ page }) => {
      await page.goto(`${fixture}#term-leap-year`);
      await page.getByRole('radio', { name: /Only words/ }).check();
      await expect(entry(page, 'leap year')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'L', exact: true })).toBeVisible();
      await expect(entries(page).filter({ visible: true })).toHaveCount(3);
    });
  });
}

test('on paper the words stand without the switch, which says what was chosen', async ({ page }) => {
  await page.goto(fixture);
  await page.getByRole('radio', { name: /Only words/ }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Only words with a note on usage 2')).toBeVisible();
  await expect(page.getByText('All words 3')).toBeHidden();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Letters' })).toHaveCount(0);
  await expect(entries(page).filter({ visible: true })).toHaveCount(2);
  await expect(page.getByRole('link', { name: 'CSV table' })).toHaveCount(0);
});

for (const forcedColors of ['none', 'active'] as const) {
  test.describe(forcedColors === 'active' ? 'with forced colours' : 'in colours of our own', () => {
    test.use({ contextOptions: { forcedColors } });

    test('axe finds nothing on a page of words, whatever was chosen', async ({ page }) => {
      await page.goto(`${fixture}#term-leap-year`);
      await expectNoFindings(page);
      await page.getByRole('radio', { name: /Only words/ }).check();
      await expectNoFindings(page);
    });
  });
}

async function download(page: Page, name: string): Promise<Buffer> {
  const link = page.getByRole('link', { name });
  const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
  const response = await page.request.get(address);
  expect(response.status(), address).toBe(200);
  expect(await link.getAttribute('download')).toBe(address.split('/').at(-1));
  return response.body();
}

for (const name of ['root', 'based'] as const) {
  test(`both files can be had from the site “${name}”, with every word and where it is explained`, async ({
    page,
  }) => {
    await page.goto(sites[name].url + path);
    const rows = parse(await download(page, 'CSV table'), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    expect(rows.map(({ id }) => id).sort()).toEqual(course.map(({ id }) => id).sort());
    const shown = await page.getByRole('heading', { level: 3 }).allInnerTexts();
    expect(rows.map(({ english }) => english)).toEqual(shown.slice(0, course.length));
    expect(rows.filter(({ lessons }) => lessons)).not.toEqual([]);
    expect(rows.filter(({ sources }) => !sources)).toEqual([]);

    const { notes, decks } = readApkg(await download(page, 'Anki deck'));
    expect(notes.map((note) => shownText(fieldsOf(note)[0] ?? ''))).toEqual(shown.slice(0, course.length));
    const [deck] = decks.filter(({ id }) => id !== 1);
    expect(deck?.name).toBe('No Limits? Glossary');
    const about = (deck as { desc?: string } | undefined)?.desc;
    if (name === 'based') expect(about).toContain(sites.based.url + path);
    else expect(about).not.toContain('http');
  });
}
