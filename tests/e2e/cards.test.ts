import { expect, test } from './support/test.ts';
import { expectNoFindings } from './support/axe.ts';
import { section } from './support/pages.ts';

test.beforeEach(async ({ page }) => {
  await page.goto(section);
});

const open = '.lesson-card:popover-open';

test('a source is shown where the mouse rests on its number, and goes when the mouse goes', async ({
  page,
}) => {
  const cite = page.locator('.lesson-cite[id]').first();
  await cite.hover();
  await expect(page.locator(open)).toContainText('Newsweek');
  await expect(cite).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(page.locator(open)).toHaveCount(0);
  await expect(cite).toHaveAttribute('aria-expanded', 'false');
});

test('a source is shown when its number has the focus, and Tab goes on in the text', async ({ page }) => {
  const cites = page.locator('.lesson-cite[id]');
  await page.getByRole('link', { name: 'Self-check' }).first().focus();
  await cites.nth(0).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator(open)).toContainText('Newsweek');
  await page.keyboard.press('Tab');
  await expect(cites.nth(1)).toBeFocused();
  await expect(page.locator(open)).toHaveCount(1);
  await expect(page.locator(open)).toContainText('Reuters');
});

test('Enter moves into the card of a source, and Escape back to its number', async ({ page }) => {
  const cite = page.locator('.lesson-cite[id]').first();
  await cite.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(open)).toBeFocused();
  await expectNoFindings(page);
  await page.keyboard.press('Escape');
  await expect(page.locator(open)).toHaveCount(0);
  await expect(cite).toBeFocused();
});

test('a click opens the card of a word, a second click closes it', async ({ page }) => {
  const term = page.locator('.lesson-term').first();
  await term.click();
  await expect(page.locator(open)).toBeVisible();
  await term.click();
  await expect(page.locator(open)).toHaveCount(0);
});

test('the way to the full entry closes the card and leads there', async ({ page }) => {
  await page.locator('.lesson-cite[id]').first().click();
  await page.locator(open).getByRole('link', { name: 'In the list on this page' }).click();
  await expect(page.locator(open)).toHaveCount(0);
  await expect(page.locator('#ref-newsweek-article')).toBeInViewport();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 780 } });

  test('a tap opens the card at the foot of the screen, without covering its number', async ({ page }) => {
    const cite = page.locator('.lesson-cite[id]').nth(3);
    await cite.tap();
    const card = await page.locator(open).boundingBox();
    const number = await cite.boundingBox();
    expect(card?.x).toBe(0);
    expect((number?.y ?? 0) + (number?.height ?? 0)).toBeLessThanOrEqual(card?.y ?? 0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the number of a source leads to its entry, which is named on hover', async ({ page }) => {
    const cite = page.locator('.lesson-cite[id]').first();
    await expect(cite).toHaveAttribute('title', /./);
    await cite.click();
    await expect(page.locator('#ref-newsweek-article')).toBeInViewport();
  });
});
