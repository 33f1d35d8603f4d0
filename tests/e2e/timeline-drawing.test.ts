import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expectNoFindings } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const page1 = 'reference/timeline/';
const drawing = (page: Page) => page.locator('.lesson-drawn [data-flow]').filter({ visible: true });
const marks = (page: Page) => drawing(page).getByRole('link');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

test.beforeEach(async ({ page }) => {
  await page.goto(page1);
});

test('a reader with a keyboard goes from event to event and from lane to lane, and into the list', async ({
  page,
}) => {
  await page.getByRole('radio', { name: /The war in Ukraine/ }).check();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('6 January 2022: CSTO troops go to Kazakhstan');
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toBe('4 February 2022: The “no limits” statement');
  await expect(page.locator('.lesson-drawn-said')).toHaveText('4 February 2022: The “no limits” statement');
  await page.keyboard.press('ArrowUp');
  expect(await focused(page)).toBe('13 March 2025: Kyrgyzstan and Tajikistan settle their border');
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'CSTO troops go to Kazakhstan' })).toBeInViewport();
  await page.goBack();
  // One stop, however many events there are.
  await marks(page).first().focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox').first()).toBeFocused();
});

test('a theme that is left out leaves its lane, and the arrow keys pass it by', async ({ page }) => {
  const all = await marks(page).count();
  await page.getByRole('checkbox', { name: /Ideology/ }).check();
  const left = marks(page).filter({ visible: true });
  expect(await left.count()).toBeLessThan(all / 3);
  await left.first().focus();
  await page.keyboard.press('End');
  expect(await focused(page)).toBe(await left.last().getAttribute('aria-label'));
});

test('axe finds nothing in a period on a phone, and the page needs no sideways scrolling', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.getByRole('radio', { name: /Alliance and quarrel/ }).check();
  await expectNoFindings(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  // Redrawn, not shrunk: words keep their size.
  const size = await drawing(page)
    .locator('text')
    .last()
    .evaluate(
      (text: SVGTextElement) => (text.getScreenCTM()?.a ?? 0) * parseFloat(getComputedStyle(text).fontSize),
    );
  expect(size).toBeGreaterThanOrEqual(12);
});

test('on paper every event stands with its title on one sheet, before the list', async ({ page }) => {
  const titles = await page.locator('.lesson-events h2').allInnerTexts();
  await page.emulateMedia({ media: 'print' });
  for (const title of titles)
    await expect(
      page.locator('.lesson-drawn text').filter({ hasText: title, visible: true }).first(),
    ).toBeVisible();
  const sheets = async (format: string) => {
    const pdf = (await page.pdf({ format })).toString('latin1');
    return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  };
  // Without the list there is one sheet with the title, the drawing and its caption, and one for the line of the licence.
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('.lesson-events, .lesson-timeline-count')) part.remove();
  });
  for (const format of ['A4', 'Letter']) expect(await sheets(format), format).toBe(2);
  // Seven points, which is what the small print of a book has.
  const size = await page
    .locator('[data-flow="paper"] text')
    .last()
    .evaluate((text: SVGTextElement) => parseFloat(getComputedStyle(text).fontSize) / 1000);
  const [widthOfA4, margins, pointsPerMillimetre] = [210, 24, 72 / 25.4];
  expect(size * (widthOfA4 - margins) * pointsPerMillimetre).toBeGreaterThan(6.8);
});

test('the timeline needs little script, and other pages none of it', async ({ request }) => {
  const scriptsOf = async (path: string) =>
    (await (await request.get(path)).text())
      .match(/<script type="module">.*?<\/script>/gs)
      ?.filter((each) => each.includes('lesson-drawn'));
  const own = (await scriptsOf('reference/timeline/')) ?? [];
  expect(own).toHaveLength(1);
  const bytes = gzipSync(own.join('')).length;
  console.log('bytes, gzip, the timeline:', bytes);
  // The map has no script; 4 kB is what the two may have together.
  expect(bytes).toBeLessThan(4000);
  expect(await scriptsOf('lesson/sino-soviet-split/')).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader chooses a period, sees its titles and its list, and can go past the drawing', async ({
    page,
  }) => {
    const listed = page.locator('.lesson-events > li').filter({ visible: true });
    const all = await listed.count();
    await page.getByRole('radio', { name: /Two empires/ }).check();
    await expect(drawing(page).getByText('Treaty of Aigun')).toBeVisible();
    expect(await listed.count()).toBeLessThan(all / 5);
    await expect(listed).toHaveCount(await marks(page).count());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('#timeline-list')).toBeInViewport();
  });
});
