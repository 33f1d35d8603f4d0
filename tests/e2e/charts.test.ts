import { expect, test } from './support/test.ts';
import { sites } from './support/sites.ts';

const drawn = [
  'lesson/dependence-and-power/',
  'lesson/central-asia/',
  'lesson/sino-soviet-split/',
  'reference/figures/',
];

type Box = Record<'left' | 'right' | 'top' | 'bottom', number>;

/** The words of each chart with their size and place, in pixels of the window. */
function readCharts(charts: Element[]) {
  return charts.map((chart) => ({
    id: chart.id,
    caption: chart.querySelector('figcaption')?.getBoundingClientRect().height ?? 0,
    texts: [...chart.querySelectorAll('svg text')].map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return {
        words: text.textContent.replace(/\s+/g, ' ').trim(),
        size: parseFloat(getComputedStyle(text).fontSize),
        box: { left, right, top, bottom },
      };
    }),
  }));
}

/** Whether letters meet: the box of a line of type is higher than its letters, by some two pixels on either side. */
function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top + 2 < b.bottom - 2 && b.top + 2 < a.bottom - 2;
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of drawn) {
    test(`a reader of /${path} sees every chart whole, and no words upon others, at any width`, async ({
      page,
    }) => {
      await page.goto(path);
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const charts = await page.locator('figure.lesson-chart').evaluateAll(readCharts);
        expect(charts.length).toBeGreaterThan(0);
        for (const { id, caption, texts } of charts) {
          expect(caption, id).toBeGreaterThan(0);
          for (const [i, { words, size, box }] of texts.entries()) {
            expect(size, `${id} at ${width}: ${words}`).toBeGreaterThanOrEqual(12);
            expect(box.left >= 0 && box.right <= width, `${id} at ${width}: ${words}`).toBe(true);
            const under = texts.slice(i + 1).find((other) => overlap(box, other.box));
            expect(under?.words, `${id} at ${width}: upon “${words}” stands`).toBeUndefined();
          }
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    });
  }

  test('a reader opens the figures behind a chart, and each row leads to its source', async ({ page }) => {
    await page.goto('lesson/dependence-and-power/');
    const chart = page.locator('#chart-trade');
    await chart.getByText('Show the data').click();
    const row = chart.getByRole('row', { name: /^2024/ });
    await expect(row).toContainText('244.81');
    const [href] = await row
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    await page.goto(href ?? '');
    await expect(page.locator(new URL(page.url()).hash)).toBeVisible();
  });

  test('a listener hears the finding and its figures', async ({ page }) => {
    await page.goto('lesson/dependence-and-power/');
    await expect(page.getByRole('img', { name: /reaches 245 billion in 2024/ })).toBeVisible();
    const votes = page.getByRole('table', { name: /China abstains ten times/ });
    await expect(votes.getByRole('row', { name: /Reparations/ }).getByRole('cell')).toHaveCount(9);
  });
});

test('an instructor takes the data along, with what its columns mean', async ({ request }) => {
  for (const url of [sites.root.url, sites.based.url]) {
    const csv = await (await request.get(`${url}exports/data/trade.csv`)).text();
    const about = (await (await request.get(`${url}exports/data/trade.csv-metadata.json`)).json()) as {
      url: string;
      'rdfs:comment': string[];
      tableSchema: { columns: { name: string }[] };
    };
    expect(about.url).toBe('trade.csv');
    expect(about['rdfs:comment'][1]).toMatch(/^One should not conclude: That politics alone/);
    expect(csv.split('\n')[0]).toBe(about.tableSchema.columns.map(({ name }) => name).join(','));
    expect(csv).toContain('\n2024,244.81,');
  }
});

test('nothing of a chart is styled or run in the page itself', async ({ page }) => {
  await page.goto('lesson/dependence-and-power/');
  expect(await page.locator('figure.lesson-chart').locator('[style], style, script').count()).toBe(0);
});
