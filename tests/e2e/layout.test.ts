import { expect, test } from './support/test.ts';
import { pages, section } from './support/pages.ts';

for (const path of pages) {
  test(`/${path} needs no sideways scrolling from 320 to 1280 px`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `at ${width} px`).toBe(0);
    }
  });
}

test('Chinese, pinyin and Russian are marked with their languages', async ({ page }) => {
  await page.goto(section);
  for (const lang of ['zh-Hans', 'zh-Latn-pinyin', 'ru']) {
    await expect(page.getByRole('main').locator(`[lang="${lang}"]`).first()).toBeAttached();
  }
  const chinese = page.getByRole('main').locator('[lang="zh-Hans"]').first();
  expect(await chinese.evaluate((element) => getComputedStyle(element).fontStyle)).toBe('normal');
});

test('no element carries an inline style of ours', async ({ page }) => {
  await page.goto(section);
  const styled = await page.$$eval('main [style]:not([style*="--sl-"])', (elements) =>
    elements.map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(styled).toEqual([]);
});
