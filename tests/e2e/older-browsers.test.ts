import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { expectNoFindings } from './support/axe.ts';
import { section } from './support/pages.ts';
import { walkByTab } from './support/survey.ts';

/**
 * Makes of the browser one from before 2024: its styles know no `light-dark()`, no `:has()`, no container queries and
 * no anchors, and its scripts no popovers. What a browser does not know it leaves out, as this one does then.
 */
async function growOld(page: Page): Promise<void> {
  await page.route(/\.css$/, async (route) => {
    const response = await route.fetch();
    const css = (await response.text())
      .replaceAll('light-dark(', 'unknown(')
      .replaceAll(':has(', ':unknown(')
      .replaceAll('@container', '@unknown')
      .replaceAll('position-area', 'unknown-area')
      .replaceAll(':popover-open', ':unknown');
    await route.fulfill({ response, body: css });
  });
  await page.addInitScript(() => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
      Reflect.deleteProperty(HTMLElement.prototype, name);
  });
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const theme of ['light', 'dark'] as const) {
  test(`in a browser of 2023 every kind of page can be read in the ${theme} theme`, async ({ page }) => {
    await growOld(page);
    await page.emulateMedia({ colorScheme: theme });
    for (const path of ['', section, 'review/', 'reference/timeline/']) {
      await page.goto(path);
      await expectNoFindings(page, 'colour');
      const lost = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(lost, `/${path} sideways`).toBe(0);
    }
  });
}

test('in a browser of 2023 the focus can be seen, numbers are links, and the self-check works', async ({
  page,
}) => {
  await growOld(page);
  await page.goto(section);
  expect((await walkByTab(page)).faults).toEqual([]);
  await page.locator('.lesson-cite[id]').first().click();
  await expect(page.locator('#ref-newsweek-article')).toBeInViewport();
  const question = page.locator('lesson-quiz form').first();
  await question.locator('[data-option] input').first().check();
  await question.locator('[type="submit"]').click();
  await expect(question.getByRole('status')).not.toBeEmpty();
});
