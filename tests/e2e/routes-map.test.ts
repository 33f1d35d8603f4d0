import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { expectNoFindings } from './support/axe.ts';

const path = 'lesson/central-asia/';
const map = (page: Page) => page.getByRole('figure', { name: /^Rails and pipes first led to Russia/ });
const drawings = (page: Page) => map(page).locator('.lesson-chart-drawing svg').filter({ visible: true });

/** Pairs of words on a drawing that cover each other by more than a hair, and words that leave it. */
function crowded(drawing: Locator): Promise<string[]> {
  return drawing.evaluate((svg) => {
    const frame = svg.getBoundingClientRect();
    const words = [...svg.querySelectorAll('text')].map((text) => ({
      name: text.textContent?.trim() ?? '',
      box: text.getBoundingClientRect(),
    }));
    const outside = words
      .filter(
        ({ box }) =>
          box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1,
      )
      .map(({ name }) => `${name} leaves the drawing`);
    const covered = words.flatMap((a, i) =>
      words.slice(i + 1).flatMap((b) => {
        const x = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const y = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        return x > 1 && y > 3 ? [`${a.name} and ${b.name}`] : [];
      }),
    );
    return [...outside, ...covered];
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a student sees the finding, every line once, and no words upon others, on any screen', async ({
    page,
  }) => {
    for (const [width, count] of [
      [320, 2],
      [360, 2],
      [768, 1],
      [1280, 1],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await map(page).scrollIntoViewIfNeeded();
      await expect(map(page).locator('figcaption')).toBeVisible();
      await expect(drawings(page)).toHaveCount(count);
      for (const drawing of await drawings(page).all())
        expect(await crowded(drawing), `${width}`).toEqual([]);
      const lines = await map(page)
        .locator('g[data-line]')
        .filter({ visible: true })
        .evaluateAll((all) => all.map((line) => line.getAttribute('data-line')));
      expect(new Set(lines).size, `${width}`).toBe(12);
      expect(lines).toHaveLength(12);
      const size = await drawings(page)
        .first()
        .locator('text')
        .first()
        .evaluate((text) => text.getBoundingClientRect().height);
      expect(size, 'words stay as large as a note').toBeGreaterThan(14);
    }
    expect(await map(page).locator('script, style, [style]').count()).toBe(0);
  });

  test('a listener hears the finding, and reads each line with its sources', async ({ page }) => {
    await page.goto(path);
    await expect(
      page.getByRole('img', { name: /Of the five lines that lead to Russia four date from before 1991/ }),
    ).toBeVisible();
    const lines = map(page).locator('.lesson-lines-list li');
    await expect(lines).toHaveCount(12);
    for (const line of await lines.all()) expect(await line.getByRole('link').count()).toBeGreaterThan(0);
    const target = await lines.first().getByRole('link').first().getAttribute('href');
    await expect(page.locator(target ?? '')).toHaveCount(1);
  });

  test('a reader opens the data, and the way to the file is there', async ({ page, request }) => {
    await page.goto(path);
    await map(page).getByText('Show the data').click();
    const row = map(page).getByRole('row', { name: /^Kazakhstan–China oil pipeline/ });
    await expect(row).toContainText('Shubarshi, Atasu');
    await expect(row).toContainText('20');
    const file = await map(page)
      .getByRole('link', { name: /as a file/ })
      .getAttribute('href');
    const csv = await (await request.get(new URL(file ?? '', page.url()).href)).text();
    expect(csv.split('\n')).toHaveLength(14);
  });
});

test('on paper the wide drawing stands, its kinds and ends told apart without colour', async ({ page }) => {
  await page.setViewportSize({ width: 480, height: 900 });
  await page.goto(path);
  await page.emulateMedia({ media: 'print' });
  await expect(drawings(page)).toHaveCount(1);
  await expect(map(page).locator('.lesson-lines-list li').first()).toBeVisible();
  const shape = (line: string) =>
    map(page)
      .locator(`.lesson-lines-all [data-line="${line}"]`)
      .evaluate((group) => {
        const [path, core] = [...group.querySelectorAll('path')].map((each) => getComputedStyle(each));
        return [path?.strokeWidth, path?.strokeDasharray, core?.strokeWidth, core?.strokeDasharray].join(' ');
      });
  const shapes = await Promise.all(
    [
      'turksib',
      'kazakhstan-china-oil',
      'central-asia-china-gas',
      'china-kyrgyzstan-uzbekistan',
      'line-d',
    ].map(shape),
  );
  expect(new Set(shapes).size).toBe(5);
  const ends = map(page).locator('.lesson-lines-all [data-line]');
  await expect(ends.locator('rect[data-ink="russia"]')).toHaveCount(5);
  await expect(ends.locator('circle[data-ink="china"]')).toHaveCount(6);
});

test('with forced colours every line has the colour of text, and gas lines keep their hollow middle', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(path);
  const colours = await map(page)
    .locator('.lesson-lines-all')
    .evaluate((drawing) => {
      const stroke = (selector: string) =>
        [...drawing.querySelectorAll(selector)].map((each) => getComputedStyle(each).stroke);
      return {
        text: getComputedStyle(document.body).color,
        ground: getComputedStyle(document.body).backgroundColor,
        lines: [...new Set(stroke('.lesson-lines-line'))],
        middles: [...new Set(stroke('[data-kind="gas"]:not([data-status="announced"]) .lesson-lines-core'))],
        borders: stroke('.lesson-lines-border'),
      };
    });
  expect(colours.lines).toEqual([colours.text]);
  expect(colours.middles).toEqual([colours.ground]);
  expect(colours.borders).toHaveLength(2);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a phone when the data are open, ${colorScheme}`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 360, height: 780 } });
    const page = await context.newPage();
    await page.goto(path);
    await map(page).getByText('Show the data').click();
    await expectNoFindings(page, colorScheme === 'light' ? 'everything' : 'colour');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await context.close();
  });
}
