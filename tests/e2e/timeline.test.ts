import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { expectNoFindings } from './support/axe.ts';
import { sites } from './support/sites.ts';

const fixture = `${sites.types.url}reference/timeline/`;
const shown = (page: Page) => page.locator('.lesson-events > li').filter({ visible: true });
const titles = (page: Page) => shown(page).getByRole('heading').allInnerTexts();

/** What the line says that styles have counted: nobody but the browser knows it. */
async function count(page: Page): Promise<string | undefined> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const texts = nodes
    .filter(({ role }) => role?.value === 'StaticText')
    .map(({ name }) => String(name?.value));
  return texts.join('').match(/\d+ of \d+ events shown/)?.[0];
}

test('the timeline shows every event of the course, and says how many there are', async ({ page }) => {
  const files = readdirSync(new URL('../../src/content/events/', import.meta.url));
  const all = files.filter((file) => file.endsWith('.yaml')).length;
  await page.goto('reference/timeline/');
  await expect(shown(page)).toHaveCount(all);
  expect(await count(page)).toBe(`${all} of ${all} events shown`);
  for (const event of await shown(page).all()) {
    await expect(event.locator('.lesson-short-citations a').first()).toHaveAttribute(
      'href',
      /\/reference\/sources\/#source-/,
    );
  }
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a reader with a keyboard follows one theme, adds another, and sees all again', async ({ page }) => {
      await page.goto(fixture);
      await expect(shown(page)).toHaveCount(5);
      expect(await count(page)).toBe('5 of 5 events shown');

      await page.getByRole('checkbox', { name: 'Ideology 3' }).focus();
      await page.keyboard.press('Space');
      expect(await titles(page)).toEqual([
        'A new calendar',
        'Russia changes its calendar',
        'The week of five days',
      ]);
      expect(await count(page)).toBe('3 of 5 events shown');

      await page.keyboard.press('Tab');
      await expect(page.getByRole('checkbox', { name: 'Border 1' })).toBeFocused();
      await page.keyboard.press('Space');
      await expect(shown(page)).toHaveCount(4);
      expect(await count(page)).toBe('4 of 5 events shown');

      await page.getByRole('button', { name: 'Show all' }).focus();
      await page.keyboard.press('Enter');
      await expect(shown(page)).toHaveCount(5);
      expect(await count(page)).toBe('5 of 5 events shown');
    });

    test('a link to an event shows it even among the events of another theme', async ({ page }) => {
      await page.goto(`${fixture}#event-fighting-on-an-island`);
      await page.getByRole('checkbox', { name: /Economy/ }).check();
      expect(await titles(page)).toEqual(['The week of five days', 'Fighting on an island']);
      await expect(page.getByRole('heading', { name: 'Fighting on an island' })).toBeInViewport();
      expect(await count(page)).toBe('2 of 5 events shown');
    });
  });
}

test('a theme that no event has is not offered', async ({ page }) => {
  await page.goto(fixture);
  await expect(page.getByRole('checkbox')).toHaveCount(4);
  await expect(page.getByRole('checkbox', { name: /War in Ukraine/ })).toHaveCount(0);
});

test('an event says when it was, how long it lasted, and what it rests on', async ({ page }) => {
  await page.goto(fixture);
  const event = shown(page).filter({ hasText: 'The week of five days' });
  await expect(event.locator('.lesson-event-date')).toHaveText('1929 October to November 1931');
  await expect(shown(page).nth(2)).toContainText('Source: “The calendar”, p. 3');
});

test('a reader at a wide screen has the sources in the margin, and on a phone below the text', async ({
  page,
}) => {
  const places = () =>
    shown(page)
      .first()
      .evaluate((event) => {
        const [text, sources] = ['div', '.lesson-short-citations'].map((part) =>
          event.querySelector(part)?.getBoundingClientRect(),
        );
        return {
          beside: (sources?.left ?? 0) >= (text?.right ?? 0),
          below: (sources?.top ?? 0) >= (text?.bottom ?? 0),
        };
      });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(fixture);
  expect(await places()).toEqual({ beside: true, below: false });
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await places()).toEqual({ beside: false, below: true });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBe(0);
});

test('on paper the themes that were chosen stand above their events, and no event is torn apart', async ({
  page,
}) => {
  await page.goto(fixture);
  await page.getByRole('checkbox', { name: /Ideology/ }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Ideology 3')).toBeVisible();
  await expect(page.getByText('Border 1')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Show all' })).toHaveCount(0);
  await expect(shown(page)).toHaveCount(3);
  for (const event of await shown(page).all()) await expect(event).toHaveCSS('break-inside', 'avoid');
});

for (const forcedColors of ['none', 'active'] as const) {
  test.describe(forcedColors === 'active' ? 'with forced colours' : 'in colours of our own', () => {
    test.use({ contextOptions: { forcedColors } });

    test('axe finds nothing on a timeline, whatever was chosen', async ({ page }) => {
      await page.goto(`${fixture}#event-fighting-on-an-island`);
      await expectNoFindings(page);
      await page.getByRole('checkbox', { name: /Economy/ }).check();
      await expectNoFindings(page);
    });
  });
}
