import { test } from './support/test.ts';
import { expectNoFindings } from './support/axe.ts';
import { answer, settleAll } from './support/quiz.ts';
import { section } from './support/pages.ts';

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, { tag: '@a11y-contrast' }, () => {
    test.use({ colorScheme: theme });
    const about = theme === 'light' ? 'everything' : 'colour';

    test('axe finds nothing on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 780 });
      await page.goto(section);
      await expectNoFindings(page, about);
    });

    test('axe finds nothing after a missed answer', async ({ page }) => {
      await page.goto(section);
      await answer(page, 0, 'wrong');
      await expectNoFindings(page, about);
    });

    test('axe finds nothing when every question is settled', async ({ page }) => {
      await page.goto(section);
      await settleAll(page);
      await expectNoFindings(page, about);
    });
  });
}
