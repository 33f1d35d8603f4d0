import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { course } from '../course.config.ts';
import { drawStrands } from '../lib/strands.ts';

/**
 * Draws the picture that other sites show beside a link to the course: `npm run card`, with the title and the author of
 * `src/course.config.ts`. The result is `public/card.png`. A browser draws it, since it has the typefaces: the one named by
 * CHROMIUM_PATH, else Playwright's own.
 */
const size = { width: 1200, height: 630 };

const file = (path: string) => new URL(path, import.meta.url);
const font = (name: string) =>
  `data:font/woff2;base64,${readFileSync(file(`../fonts/${name}.woff2`)).toString('base64')}`;
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A question mark at the end is set in the accent, as on the opening page. */
function title(text: string): string {
  return escape(text).replace(/\?$/, '<i>?</i>');
}

/** The same bends as on the opening page, without its years: here they measure nothing. */
const strands = drawStrands(
  [
    { along: 0, gap: 74 },
    { along: 240, gap: 21 },
    { along: 400, gap: 34 },
    { along: 560, gap: 88 },
    { along: 860, gap: 38 },
    { along: 1020, gap: 21 },
    { along: 1200, gap: 8 },
  ],
  (along, off) => [along, 120 + off],
);

const page = `<!doctype html><meta charset="utf-8"><style>
  @font-face { font-family: Literata; font-weight: 200 900; src: url(${font('serif-latin')}) }
  @font-face { font-family: 'Source Sans 3'; font-weight: 200 900; src: url(${font('sans-latin')}) }
  body { margin: 0; width: ${size.width}px; height: ${size.height}px; display: flex; flex-direction: column;
    justify-content: space-between; background: #f5f7f4; color: #12201f; font-optical-sizing: auto }
  h1 { margin: 64px 80px 0; font: 300 168px/1 Literata; letter-spacing: -.02em }
  i { color: #0b5660; font-style: normal }
  p { margin: 0 80px 56px; font: 400 34px/1.4 'Source Sans 3'; color: #424f4d; text-wrap: balance }
  path { fill: none; stroke: #ae7d0f; stroke-width: 7 }
  path + path { stroke: #463e9e }
</style><h1>${title(course.title)}</h1>
<svg viewBox="0 0 1200 240" width="1200" height="240"><path d="${strands.upper}"/><path d="${strands.lower}"/></svg>
<p>${escape(course.description)}</p>`;

const path = process.env['CHROMIUM_PATH'];
const browser = await chromium.launch({
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  ...(path ? { executablePath: path } : {}),
});
const tab = await browser.newPage({ viewport: size });
await tab.setContent(page);
await tab.evaluate(() => document.fonts.ready);
writeFileSync(file('../../public/card.png'), await tab.screenshot({ type: 'png' }));
await browser.close();
