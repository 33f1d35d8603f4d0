import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { course } from './support/terms.ts';
import { sites } from './support/sites.ts';

/** Opens the search on a page, as a student does, and types. */
async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Search' }).first().click();
  await page.getByRole('dialog').getByRole('textbox').fill(words);
}

/** In which words a student may look for one island: in Chinese, in Russian, and in two English spellings. */
const spellings = ['珍宝岛', 'Даманский', 'Damansky', 'Zhenbao'];

for (const words of spellings) {
  test(`a student who looks for ${words} finds the entry of the glossary and the lesson that explains it`, async ({
    page,
  }) => {
    await page.goto(sites.types.url);
    await search(page, words);
    const found = page.getByRole('dialog').getByRole('link');
    await expect(found.first()).toHaveText('Glossary');
    await expect(found.filter({ hasText: 'Every type of question' })).toBeVisible();
    await found.filter({ hasText: /^Zhenbao Island$/ }).click();
    await expect(page).toHaveURL(`${sites.types.url}reference/glossary/#term-zhenbao-island`);
    await expect(page.getByRole('heading', { name: 'Zhenbao Island' })).toBeInViewport();
  });
}

test('a student who looks for an event is led to it and not to the top of the timeline', async ({ page }) => {
  await page.goto(sites.types.url);
  await search(page, 'fighting');
  await page.getByRole('dialog').getByRole('link', { name: 'Fighting on an island' }).click();
  await expect(page).toHaveURL(`${sites.types.url}reference/timeline/#event-fighting-on-an-island`);
});

test('the search finds every word of the course by its Chinese and by its Russian name', async ({ page }) => {
  const names = course.flatMap(({ id, zh, ru }) =>
    [zh?.text, ru?.text].flatMap((name) => (name ? [{ id, name }] : [])),
  );
  expect(names.length).toBeGreaterThan(0);
  await page.goto('');
  // Only an open search may start the worker that looks things up.
  await search(page, 'Vedomosti');
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
  const lost = await page.evaluate(async (wanted) => {
    const address = new URL('pagefind/pagefind.js', document.baseURI).href;
    const index = (await import(address)) as {
      search(words: string): Promise<{
        results: { data(): Promise<{ sub_results: { url: string }[] }> }[];
      }>;
    };
    const missing: string[] = [];
    for (const { id, name } of wanted) {
      const { results } = await index.search(name);
      const data = await Promise.all(results.map((result) => result.data()));
      const urls = data.flatMap((page) => page.sub_results.map(({ url }) => url));
      if (!urls.some((url) => url.endsWith(`#term-${id}`))) missing.push(name);
    }
    return missing;
  }, names);
  expect(lost).toEqual([]);
});

test('a question that comes back in the review is found in its section alone', async ({ page }) => {
  await page.goto('');
  await search(page, 'Vedomosti');
  const found = page.getByRole('dialog').getByRole('link');
  await expect(found.filter({ hasText: 'The article' }).first()).toBeVisible();
  await expect(found.filter({ hasText: /^Review$/ })).toHaveCount(0);
});
