import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { expectNoFindings } from './support/axe.ts';
import { section } from './support/pages.ts';
import { sites } from './support/sites.ts';

const comparisons = `${sites.types.url}comparisons/`;
const rows = (page: Page, id: string) => page.locator(`#comparison-${id} .lesson-compare-row`);

test('a screen reader hears what was changed, to what, of what kind and to what effect', async ({ page }) => {
  await page.goto(section);
  await expect(page.locator('#comparison-article-copies-timely-or-reasonable')).toMatchAriaSnapshot(`
- listitem:
  - paragraph:
    - text: "Newsweek : an announcement would"
    - deletion: "[was: come ]"
    - text: “in a
    - deletion: "[was: timely manner.” ]"
  - paragraph:
    - text: "Reworded copy : an announcement would"
    - insertion: "[became: be made ]"
    - text: “in a
    - insertion: "[became: reasonable time”. ]"
  - paragraph:
    - link "Row 4"
    - text: Quotation differs
  - paragraph: /Quotation marks promise/`);
});

test('a screen reader hears the words in which two accounts differ, and which of them is silent', async ({
  page,
}) => {
  await page.goto(comparisons);
  await expect(rows(page, 'accounts').first()).toMatchAriaSnapshot(`
- listitem:
  - paragraph:
    - text: "First town : The towns"
    - mark: "[differs: agreed ]"
    - text: to begin the year in January. para 1
  - paragraph:
    - text: "Second town : The towns"
    - mark: "[differs: discussed ]"
    - text: when the year should begin. para 3
  - paragraph:
    - link "Row 1"
    - text: Meaning differs
  - paragraph: Only the first account says that anything was decided.`);
  await expect(rows(page, 'accounts').nth(1)).toContainText(
    'Second town: This text says nothing on the point.',
  );
  await expect(rows(page, 'accounts').nth(2)).toContainText(
    'First town: This text says nothing on the point.',
  );
});

test('a text in another language says so, to the eye and to a screen reader', async ({ page }) => {
  await page.goto(comparisons);
  const comparison = page.locator('#comparison-translation');
  await expect(comparison.locator('.lesson-compare-head')).toContainText('in Russian');
  const russian = comparison.locator('[lang="ru"]');
  await expect(russian).toHaveCount(1);
  await expect(russian).toHaveText(/^В начале года дни .*коротки.*\.$/);
  await expect(russian.locator('mark')).toHaveCount(1);
});

test('a student chooses by keyboard which kind of difference to see', async ({ page }) => {
  await page.goto(comparisons);
  const visible = rows(page, 'accounts').filter({ visible: true });
  await expect(visible).toHaveCount(5);
  const all = page.getByRole('radio', { name: 'All differences 5' });
  await all.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Meaning differs 1/ })).toBeChecked();
  await expect(visible).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Left out 2/ })).toBeChecked();
  await expect(visible).toHaveCount(2);
  for (const row of await visible.all()) await expect(row).toHaveAttribute('data-change', 'left-out');
  await all.check();
  await expect(visible).toHaveCount(5);
});

test('every kind has its number, and choosing it shows as many rows', async ({ page }) => {
  for (const [url, id] of [
    [section, 'article-copies'],
    [comparisons, 'accounts'],
  ] as const) {
    await page.goto(url);
    for (const radio of await page.locator(`#comparison-${id} [type="radio"]`).all()) {
      await radio.check();
      const number = /\d+/.exec((await radio.locator('..').locator('span').textContent()) ?? '')?.[0];
      await expect(rows(page, id).filter({ visible: true })).toHaveCount(Number(number));
    }
  }
});

test('a row that a link leads to is shown even if its kind was not chosen', async ({ page }) => {
  await page.goto(comparisons);
  await page.getByRole('radio', { name: /^Other order/ }).check();
  const row = page.locator('#comparison-accounts-the-cost');
  await expect(row).toBeHidden();
  await page.getByRole('link', { name: 'the cost' }).click();
  await expect(row).toBeInViewport();
  await expect(rows(page, 'accounts').filter({ visible: true })).toHaveCount(2);
});

test('a comparison of one kind offers no choice', async ({ page }) => {
  await page.goto(comparisons);
  const comparison = page.locator('#comparison-translation');
  await expect(comparison.getByRole('radio')).toHaveCount(0);
  await expect(comparison.locator('.lesson-compare-key')).toContainText('Other translation 1');
});

test('on paper every row is there, and the key without its buttons', async ({ page }) => {
  await page.goto(comparisons);
  await page.getByRole('radio', { name: /^Other order/ }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(rows(page, 'accounts').filter({ visible: true })).toHaveCount(5);
  await expect(page.locator('.lesson-compare-key input').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('#comparison-accounts .lesson-compare-key')).toContainText('Left out 2');
});

test('marked words can be read in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const url of [section, comparisons]) {
    await page.goto(url);
    const colours = await page
      .locator('.lesson-compare :is(del, ins, mark)')
      .evaluateAll((marks) =>
        marks.map((mark) => [
          getComputedStyle(mark).color === getComputedStyle(mark.parentElement ?? mark).color,
          getComputedStyle(mark).backgroundImage,
        ]),
      );
    expect(colours.length).toBeGreaterThan(0);
    for (const [same, background] of colours) expect([same, background]).toEqual([true, 'none']);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the comparisons in the ${colorScheme} theme, nor on a narrow screen`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`${comparisons}#comparison-accounts-agreed-or-discussed`);
    await expectNoFindings(page, colorScheme === 'light' ? 'everything' : 'colour');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    for (const label of await page.locator('.lesson-compare-label').all()) await expect(label).toBeVisible();
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the choice works all the same', async ({ page }) => {
    await page.goto(comparisons);
    await page.getByRole('radio', { name: /^Left out/ }).check();
    await expect(rows(page, 'accounts').filter({ visible: true })).toHaveCount(2);
  });
});
