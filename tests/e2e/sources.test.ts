import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import type { Claim } from '../../src/lib/export/claims.ts';
import { sites } from './support/sites.ts';

const path = 'reference/sources/';
const list = (page: Page) => page.locator('.lesson-sources li');

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader sees one kind of source, as many as its name says', async ({ page }) => {
    await page.goto(path);
    const all = await list(page).count();
    expect(await list(page).filter({ visible: true }).count()).toBe(all);
    const choices = page.getByRole('group', { name: 'Show' }).getByRole('radio');
    expect(await choices.count()).toBeGreaterThan(2);
    let counted = 0;
    for (const choice of await choices.all()) {
      await choice.check();
      const value = await choice.inputValue();
      const shown = list(page).filter({ visible: true });
      const name = (await choice.locator('xpath=..').innerText()).trim();
      expect(name).toMatch(new RegExp(`\\D ${await shown.count()}$`));
      if (value === 'all') continue;
      expect(await shown.count()).toBeLessThan(all);
      expect(new Set(await shown.evaluateAll((items) => items.map((item) => item.dataset['kind'])))).toEqual(
        new Set([value]),
      );
      counted += await shown.count();
    }
    expect(counted).toBe(all);
  });

  test('a source that a link leads to is shown, whatever kind was chosen', async ({ page }) => {
    await page.goto(path);
    await page.getByRole('radio', { name: /^News/ }).check();
    const book = list(page).and(page.locator('[data-kind="scholarship"]')).first();
    await expect(book).toBeHidden();
    const id = await book.getAttribute('id');
    await page.evaluate((hash) => (location.hash = hash ?? ''), id);
    await expect(book).toBeVisible();
  });

  test('paper has all sources, and no choice', async ({ page }) => {
    await page.goto(path);
    await page.getByRole('radio', { name: /^News/ }).check();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('radio').first()).toBeHidden();
    expect(await list(page).filter({ visible: true }).count()).toBe(await list(page).count());
  });
});

test('the keyboard chooses a kind of source', async ({ page }) => {
  await page.goto(path);
  await page.getByRole('radio', { name: /^All/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await expect(list(page).and(page.locator('[data-kind="news"]')).first()).toBeHidden();
});

test('every source can be taken along, in each of the files', async ({ page, request }) => {
  await page.goto(path);
  const count = await list(page).count();
  const read = async (name: string) => {
    const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
    const response = await request.get(new URL(href ?? '', page.url()).href);
    expect(response.status(), name).toBe(200);
    return response.text();
  };
  const items = JSON.parse(await read('CSL-JSON')) as { id: string }[];
  expect(items).toHaveLength(count);
  expect((await read('BibTeX')).match(/^@\w+\{/gm)).toHaveLength(count);
  expect((await read('RIS')).match(/^TY {2}- /gm)).toHaveLength(count);
  const anchors = await list(page).evaluateAll((entries) => entries.map(({ id }) => id));
  expect(anchors.sort()).toEqual(items.map(({ id }) => `source-${id}`).sort());
});

for (const { name, url } of [
  { name: 'at the root of a host', url: sites.root.url },
  { name: 'under a path', url: sites.based.url },
]) {
  test(`every claim on the list is found on its page, ${name}`, async ({ page, request }) => {
    const claims = (await (await request.get(`${url}exports/claims.json`)).json()) as Claim[];
    const pages = new Set(claims.flatMap((claim) => claim.page ?? []));
    expect(pages.size).toBeGreaterThan(0);
    for (const address of pages) {
      await page.goto(new URL(address, url).href);
      const { text, ids } = await page.evaluate(() => {
        const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
        for (const part of main.querySelectorAll('.lesson-cite, .lesson-kind, .sr-only')) part.remove();
        return {
          text: main.textContent.replace(/\s+/g, ' '),
          ids: [...main.querySelectorAll('[id]')].map(({ id }) => id),
        };
      });
      for (const claim of claims.filter((other) => other.page === address)) {
        expect(ids, claim.text).toContain(claim.anchor);
        if (claim.kind === 'paragraph' || claim.kind === 'item') expect(text).toContain(claim.text);
      }
    }
  });
}
