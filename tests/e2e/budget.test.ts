import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { lessons, section } from './support/pages.ts';
import { sites } from './support/sites.ts';

/** Bytes, gzip, of a section as loaded and before the student does anything. Raising one is a commit with a reason. */
const budget = {
  // Nine quotations with sixty notes, eight questions and seventy sources with their use, all there without scripts.
  html: 72_000,
  ownScript: 8_000,
  allScript: 14_000,
  // Of this 1,600 are charts, or 1,900 the map, which pages without one do not load.
  css: 25_000,
  fonts: 140_000,
  italics: 36_000,
};

type Kind = keyof typeof budget;

/** Starlight's own chunks carry the name of its component; everything else that runs is ours. */
const starlightChunk = /TableOfContents|starlight|ThemeSelect|Tabs|page\./;

async function weigh(page: Page, url: string): Promise<Record<Kind, number>> {
  const sizes: Record<Kind, number> = { html: 0, ownScript: 0, allScript: 0, css: 0, fonts: 0, italics: 0 };
  const pending: Promise<void>[] = [];
  page.on('response', (response) => {
    pending.push(
      response.body().then((body) => {
        const type = response.request().resourceType();
        const bytes = gzipSync(body).length;
        if (type === 'document') sizes.html += bytes;
        if (type === 'stylesheet') sizes.css += bytes;
        if (type === 'font') sizes[response.url().includes('italic') ? 'italics' : 'fonts'] += body.length;
        if (type === 'script') {
          sizes.allScript += bytes;
          if (!starlightChunk.test(response.url())) sizes.ownScript += bytes;
        }
      }),
    );
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await Promise.all(pending);
  const inline = (root: string) =>
    // JSON-LD is data: it is weighed with the page and never runs.
    page.$$eval(`${root} script:not([src], [type="application/ld+json"])`, (scripts) =>
      scripts.map(({ textContent }) => textContent ?? ''),
    );
  const weight = (scripts: string[]) => scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
  // Small scripts stand in the page itself; ours are in its main part.
  sizes.allScript += weight(await inline('html'));
  sizes.ownScript += weight(await inline('main'));
  return sizes;
}

for (const lesson of lessons) {
  test(`/${lesson} stays within its budget`, async ({ page }) => {
    const sizes = await weigh(page, lesson);
    console.log(`bytes, gzip, /${lesson}:`, JSON.stringify(sizes));
    for (const kind of Object.keys(budget) as Kind[])
      expect(sizes[kind], kind).toBeLessThanOrEqual(budget[kind]);
    expect(sizes.fonts, 'fonts are served').toBeGreaterThan(0);
  });
}

test('a self-check with all eight types needs no more script than any other', async ({ page }) => {
  const { ownScript, allScript } = await weigh(page, `${sites.types.url}lesson/types/`);
  console.log('bytes, gzip, all types:', JSON.stringify({ ownScript, allScript }));
  expect(ownScript).toBeLessThanOrEqual(budget.ownScript);
  expect(ownScript).toBeGreaterThan(1000);
  expect(allScript).toBeLessThanOrEqual(budget.allScript);
});

test('the search interface is loaded when the student opens it, and not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(section, { waitUntil: 'networkidle' });
  const searches = () => asked.filter((url) => /pagefind|ui-core/.test(url));
  expect(searches()).toEqual([]);
  await page.getByRole('button', { name: 'Search' }).first().click();
  await page
    .getByRole('textbox', { name: /search/i })
    .or(page.getByRole('searchbox'))
    .first()
    .fill('Vedomosti');
  await expect(
    page
      .getByRole('dialog')
      .getByRole('link', { name: /article/i })
      .first(),
  ).toBeVisible();
  expect(searches().length).toBeGreaterThan(0);
});

test('nothing moves while the page loads', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts = { total: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.total += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(section, { waitUntil: 'networkidle' });
  const total = await page.evaluate(() => (window as unknown as { shifts: { total: number } }).shifts.total);
  expect(total).toBeLessThan(0.02);
});
