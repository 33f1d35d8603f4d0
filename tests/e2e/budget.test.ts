import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { pages, section } from './support/pages.ts';
import { sites } from './support/sites.ts';
import { type Weight, weigh } from './support/weigh.ts';

/** What a page may weigh as loaded and before its reader does anything. Raising one is a commit with a reason. */
type Budget = Weight;

/** A page of text with a table or two. */
const plain: Budget = {
  html: 20_000,
  ownScript: 7_500,
  allScript: 14_000,
  // Of this 1,600 are charts, or 1,900 the map, which pages without one do not load.
  css: 25_000,
  fonts: 140_000,
  italics: 36_000,
  // Everything is drawn as SVG in the page, which gzip makes small and which takes the colours of the theme.
  images: 0,
};

/** The pages that hold more than text; the path of one page, or the folder of several. */
const budgets: Record<string, Budget> = {
  // Nine quotations with sixty notes, eight questions and seventy sources with their use, all there without scripts.
  'lesson/': { ...plain, html: 72_000 },
  // It opens the course, often on a poor network.
  '': { ...plain, html: 12_000 },
  // Every question of the course with its answer, for those without scripts; the schedule needs its algorithm.
  'review/': { ...plain, html: 80_000, ownScript: 16_500, allScript: 21_000 },
  // What fetches, checks and keeps the whole course; no other page has it.
  'about/offline/': { ...plain, ownScript: 11_500, allScript: 17_000 },
  // Lists of everything, each entry whole: they grow with the course, and a reader searches one page and not twenty-six.
  'reference/sources/': { ...plain, html: 130_000 },
  'reference/glossary/': { ...plain, html: 40_000 },
  'reference/timeline/': { ...plain, html: 52_000 },
  'reference/figures/': { ...plain, html: 40_000 },
};

function budgetOf(page: string): Budget {
  const folder = page.replace(/[^/]+\/$/, '');
  return budgets[page] ?? (folder === '' ? plain : (budgets[folder] ?? plain));
}

/** Adds up how far things move without the reader's doing, as the page loads. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts = { total: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.total += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: { total: number } }).shifts.total);
}

for (const path of pages) {
  test(`/${path} stays within its budget, and next to nothing moves while a phone loads it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const shifts = await watchShifts(page);
    const weight = await weigh(page, path);
    const budget = budgetOf(path);
    console.log(`bytes, /${path}:`, JSON.stringify(weight));
    for (const kind of Object.keys(budget) as (keyof Budget)[])
      expect.soft(weight[kind], kind).toBeLessThanOrEqual(budget[kind]);
    expect(weight.fonts, 'fonts are served').toBeGreaterThan(0);
    // On a phone the text does not wait for its type, and here and there a line then breaks elsewhere. 0.1 counts as good.
    expect(await shifts(), 'layout shift').toBeLessThan(0.05);
  });
}

test('a self-check with all eight types needs no more script than any other', async ({ page }) => {
  const { ownScript, allScript } = await weigh(page, `${sites.types.url}lesson/types/`);
  console.log('bytes, gzip, all types:', JSON.stringify({ ownScript, allScript }));
  expect(ownScript).toBeLessThanOrEqual(plain.ownScript);
  expect(ownScript).toBeGreaterThan(1000);
  expect(allScript).toBeLessThanOrEqual(plain.allScript);
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

test('nothing moves while a wide screen loads a section', async ({ page }) => {
  const shifts = await watchShifts(page);
  await page.goto(section, { waitUntil: 'networkidle' });
  expect(await shifts()).toBeLessThan(0.02);
});
