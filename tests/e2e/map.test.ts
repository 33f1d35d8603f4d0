import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { expectNoFindings } from './support/axe.ts';

const page3 = 'lesson/shanghai-cooperation-organisation/';
const map = (page: Page) =>
  page.getByRole('figure', { name: 'Six founders, ten members, seventeen partners' });
const year = (page: Page, label: string) => map(page).getByRole('radio', { name: label });
/** Whether the drawing shows the states of a year. */
const drawn = (page: Page, label: string) => page.locator(`#map-${label}`).isVisible();

test('a student chooses a year without JavaScript and sees who belonged', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(page3);
  await expect(map(page).getByText('Partners: 17')).toBeVisible();
  expect(await drawn(page, '2025')).toBe(true);

  await year(page, '2017').check();
  await expect(map(page).getByText('Members: 8').filter({ visible: true })).toHaveCount(1);
  await expect(map(page).getByText('India (new)').filter({ visible: true })).toBeVisible();
  await expect(map(page).getByText('Partners: 17')).toBeHidden();
  expect([await drawn(page, '2017'), await drawn(page, '2025')]).toEqual([true, false]);
  await context.close();
});

test('the keyboard moves through the years, every one of which has a drawing and its words', async ({
  page,
}) => {
  await page.goto(page3);
  await year(page, '2025').focus();
  for (const radio of (await map(page).getByRole('radio').all()).reverse()) {
    const label = await radio.getAttribute('value');
    await expect(radio).toBeChecked();
    await expect(map(page).getByText(`At the end of ${label}`).filter({ visible: true })).toHaveCount(1);
    await expect(page.locator('svg .lesson-map-years > :visible')).toHaveCount(1);
    expect(await drawn(page, `${label}`)).toBe(true);
    await page.keyboard.press('ArrowLeft');
  }
});

test('every state opens its facts, from the list by keyboard and from the map by pointer', async ({
  page,
}) => {
  await page.goto(page3);
  const states = map(page).locator('.lesson-map-states > li');
  await expect(states).toHaveCount(28);
  await expect(states.locator('p').filter({ visible: true })).toHaveCount(0);
  const strokes = page.locator('.lesson-map-links > a');
  const outlined = () =>
    strokes.evaluateAll((all) => all.flatMap((a, i) => (getComputedStyle(a).stroke === 'none' ? [] : [i])));
  await page.mouse.move(0, 0);
  for (let i = 0; i < 28; i += 1) {
    const link = states.nth(i).getByRole('link').first();
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(states.locator('p').filter({ visible: true })).toHaveCount(1);
    await expect(states.nth(i).locator('p')).toBeVisible();
    expect(await outlined()).toEqual([i]);
  }

  await strokes.filter({ has: page.locator('title', { hasText: 'Kazakhstan' }) }).click();
  await expect(map(page).getByText('Member since 15 June 2001.').filter({ visible: true })).toHaveCount(1);
  const facts = states.filter({ hasText: /^Kazakhstan/ });
  await expect(facts.locator('p')).toBeInViewport();
  await facts.getByRole('link').nth(1).click();
  await expect(page.locator('.lesson-card')).toBeVisible();
});

test('an old browser shows the newest year and four others beside it', async ({ page }) => {
  await page.goto(page3);
  await page.evaluate(() => {
    const forget = (rules: CSSRuleList, owner: CSSStyleSheet | CSSGroupingRule) => {
      [...rules].reverse().forEach((rule, i) => {
        if (rule instanceof CSSSupportsRule && rule.conditionText.includes(':has')) {
          owner.deleteRule(rules.length - 1 - i);
        } else if (rule instanceof CSSGroupingRule) forget(rule.cssRules, rule);
      });
    };
    for (const sheet of document.styleSheets) forget(sheet.cssRules, sheet);
  });
  await expect(map(page).getByRole('radio')).toHaveCount(0);
  await expect(map(page).getByText('Partners: 17')).toBeVisible();
  await expect(map(page).locator('.lesson-map-small svg').filter({ visible: true })).toHaveCount(4);
  for (const small of await map(page).locator('.lesson-map-small use').all()) {
    const target = await small.getAttribute('href');
    await expect(page.locator(target ?? '')).toHaveCount(1);
  }
});

test('on paper stand the newest year, four others and the dates of every state', async ({ page }) => {
  await page.goto(page3);
  await year(page, '2005').check();
  await page.emulateMedia({ media: 'print' });
  await expect(map(page).getByText('Partners: 17')).toBeVisible();
  expect([await drawn(page, '2025'), await drawn(page, '2005')]).toEqual([true, false]);
  await expect(map(page).locator('.lesson-map-small svg').filter({ visible: true })).toHaveCount(4);
  await expect(map(page).locator('.lesson-map-states p').filter({ visible: true })).toHaveCount(28);
});

test('the caption says by which rule disputed borders are drawn', async ({ page }) => {
  await page.goto(page3);
  const caption = map(page).locator('figcaption');
  await expect(caption).toContainText('Crimea (hatched) is drawn as part of Ukraine, by resolution 68/262');
  await expect(caption).toContainText('ES-11/4');
  await expect(caption).toContainText('Taiwan');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the map of a phone when a year and a state are chosen, ${colorScheme}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 360, height: 780 } });
    const page = await context.newPage();
    await page.goto(`${page3}#map-state-BLR`);
    await year(page, '2015').check();
    await expectNoFindings(page, colorScheme === 'light' ? 'everything' : 'colour');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await context.close();
  });
}

test('the map adds at most 12 kB to its page', async ({ request }) => {
  const html = await (await request.get(page3)).text();
  const [figure] = /<figure class="lesson-map.*?<\/figure>/s.exec(html) ?? [''];
  const added = gzipSync(html).length - gzipSync(html.replace(figure, '')).length;
  console.log('bytes, gzip, the map:', added);
  expect(figure.length).toBeGreaterThan(20_000);
  expect(added).toBeLessThanOrEqual(12_000);
});
