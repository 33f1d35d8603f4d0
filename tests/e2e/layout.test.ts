import { expect, test } from './support/test.ts';
import { section } from './support/pages.ts';

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
