import { chromium } from '@playwright/test';
import { browserArguments } from '../e2e/support/browser-arguments.ts';
import { pages } from '../e2e/support/pages.ts';
import { sites } from '../e2e/support/sites.ts';
import { weigh } from '../e2e/support/weigh.ts';
import { provideBrowser } from '../steps/browser.ts';
import { serve } from '../steps/serve.ts';
import { markdownTable } from './markdown.ts';

/** What each page loads before its reader does anything, as a Markdown table: `npm run build && npm run weights`. */
const server = await serve('root');
const browser = await chromium.launch({ executablePath: provideBrowser(), args: browserArguments });
const rows: string[][] = [];
for (const path of pages) {
  // Each in a context of its own: nothing comes from a cache.
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const weight = await weigh(await context.newPage(), sites.root.url + path);
  await context.close();
  const { html, css, allScript, ownScript, fonts, italics, images } = weight;
  const sum = html + css + allScript + fonts + italics + images;
  rows.push([
    `\`/${path}\``,
    ...[html, css, allScript, ownScript, fonts + italics, images, sum].map((bytes) =>
      (bytes / 1e3).toFixed(1),
    ),
  ]);
}
await browser.close();
await server.close();

console.log(
  markdownTable(['page', 'HTML', 'CSS', 'scripts', 'of them ours', 'fonts', 'images', 'together'], rows),
);
console.log('\nkB, text with gzip, as loaded and before the reader does anything.');
