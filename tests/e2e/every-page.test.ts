import AxeBuilder from '@axe-core/playwright';
import { expectNoFindings } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { lessons, pages, section } from './support/pages.ts';
import {
  crowdedText,
  headingFaults,
  languageFaults,
  motion,
  smallControls,
  walkByTab,
} from './support/survey.ts';

/** What a student may set by themselves, after WCAG 1.4.12. */
const ownSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;
/** A sheet of its own, as an extension of the browser brings it; a style element would break the policy of the page. */
const applyStyles = (styles: string) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
};
const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const path of pages) {
  // One visit serves all that is asked of every page: the visit is what takes time.
  test(
    `/${path} loads whole, fits every width, and can be read in both themes and by those who listen`,
    {
      tag: [
        '@a11y-axe',
        '@a11y-contrast',
        '@a11y-headings',
        '@a11y-languages',
        '@a11y-targets',
        '@a11y-motion',
        '@a11y-spacing',
      ],
    },
    async ({ page }) => {
      const failed: string[] = [];
      page.on('response', (response) => {
        if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      expect.soft(failed, 'asked for and not there').toEqual([]);
      expect.soft(await headingFaults(page), 'headings').toEqual([]);
      expect.soft(await languageFaults(page), 'languages').toEqual([]);
      // Sources are alike, and going through six hundred of them takes a minute.
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('.lesson-sources > ol > li:nth-child(n + 41)'))
          each.remove();
      });
      await expectNoFindings(page);
      expect.soft(await motion(page), 'motion').toEqual([]);
      for (const width of [1280, 768, 360, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await page.evaluate(overflow), `sideways at ${width} px`).toBe(0);
        if (width === 1280 || width === 360)
          expect.soft(await smallControls(page), `controls at ${width} px`).toEqual([]);
      }
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectNoFindings(page, 'colour');
      await page.evaluate(applyStyles, ownSpacing);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await crowdedText(page), `wide spacing at ${width} px`).toEqual([]);
        expect.soft(await page.evaluate(overflow), `wide spacing, sideways at ${width} px`).toBe(0);
      }
    },
  );
}

test(
  'no two pages have the same title, and each ends with the name of the course',
  { tag: '@a11y-titles' },
  async ({ request }) => {
    const titles = await Promise.all(
      pages.map(async (path) => {
        const html = await (await request.get(path)).text();
        return /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
      }),
    );
    expect(new Set(titles).size).toBe(pages.length);
    for (const title of titles) expect(title).toMatch(/No Limits\?$/);
  },
);

/** One page of each kind; walking through the longest takes a while. */
const kinds = ['', section, 'review/', 'reference/glossary/', 'reference/figures/', 'reference/timeline/'];

for (const path of kinds) {
  test(
    `a student walks through /${path} by keyboard, magnified four times and in colours of their own`,
    { tag: ['@a11y-keyboard', '@a11y-focus', '@a11y-zoom', '@a11y-forced-colours'] },
    async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 256 });
      await page.emulateMedia({ forcedColors: 'active' });
      await page.goto(path);
      const { stops, faults } = await walkByTab(page);
      expect(stops.length).toBeGreaterThan(10);
      expect(faults).toEqual([]);
      expect(await page.evaluate(overflow), 'sideways').toBe(0);
    },
  );
}

test(
  'the Tab key leads through a whole section in the order of the page and out of it again',
  { tag: ['@a11y-keyboard', '@a11y-focus'] },
  async ({ page }) => {
    await page.goto('lesson/expert-voices/');
    const { stops, faults } = await walkByTab(page);
    expect(stops[0]?.name).toContain('Skip to content');
    expect(faults).toEqual([]);
  },
);

test('the first key press offers a way past the navigation', { tag: '@a11y-keyboard' }, async ({ page }) => {
  await page.goto(section);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

for (const theme of ['light', 'dark'] as const) {
  test(
    `a student who asks for more contrast gets seven to one in the ${theme} theme`,
    { tag: '@a11y-contrast-more' },
    async ({ page }) => {
      await page.emulateMedia({ contrast: 'more', colorScheme: theme });
      for (const path of ['', lessons[0] ?? '']) {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page })
          .withRules(['color-contrast-enhanced'])
          .analyze();
        expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
      }
    },
  );
}

test(
  'in forced colours the six marks still have six different lines',
  { tag: '@a11y-forced-colours' },
  async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('lesson/expert-voices/');
    const lines = await page.locator('mark[data-note]').evaluateAll((marks) => {
      const seen = new Map<string, string>();
      for (const mark of marks) {
        const { textDecorationLine, textDecorationStyle, textDecorationThickness } = getComputedStyle(mark);
        seen.set(
          (mark as HTMLElement).dataset['note'] ?? '',
          `${textDecorationLine} ${textDecorationStyle} ${textDecorationThickness}`,
        );
      }
      return [...seen];
    });
    expect(lines.length).toBeGreaterThan(2);
    expect(new Set(lines.map(([, line]) => line)).size).toBe(lines.length);
    for (const [, line] of lines) expect(line).toContain('underline');
  },
);
