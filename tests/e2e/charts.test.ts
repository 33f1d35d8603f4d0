import { expect, test } from './support/test.ts';
import { sites } from './support/sites.ts';

const drawn = [
  'lesson/dependence-and-power/',
  'lesson/central-asia/',
  'lesson/sino-soviet-split/',
  'reference/figures/',
];

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of drawn) {
    for (const width of [320, 768]) {
      test(`a reader of /${path} sees every chart whole at ${width} pixels`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        const charts = page.locator('figure.lesson-chart');
        expect(await charts.count()).toBeGreaterThan(0);
        for (const chart of await charts.all()) {
          await chart.scrollIntoViewIfNeeded();
          await expect(chart.locator('figcaption')).toBeVisible();
          for (const text of await chart.locator('svg text').all()) {
            const box = await text.boundingBox();
            expect(box && box.x >= 0 && box.x + box.width <= width, (await text.textContent()) ?? '').toBe(
              true,
            );
          }
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      });
    }
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
      tableSchema: { columns: { name: string }[] };
    };
    expect(about.url).toBe('trade.csv');
    expect(csv.split('\n')[0]).toBe(about.tableSchema.columns.map(({ name }) => name).join(','));
    expect(csv).toContain('\n2024,244.81,');
  }
});

test('nothing of a chart is styled or run in the page itself', async ({ page }) => {
  await page.goto('lesson/dependence-and-power/');
  expect(await page.locator('figure.lesson-chart').locator('[style], style, script').count()).toBe(0);
});
