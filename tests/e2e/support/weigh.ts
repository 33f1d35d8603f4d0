import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** What a page loads before its reader does anything, in bytes; text as gzip makes it, fonts as they are. */
export interface Weight {
  html: number;
  /** Scripts of ours. */
  ownScript: number;
  /** With those of Starlight and Vite. */
  allScript: number;
  css: number;
  /** The upright fonts. */
  fonts: number;
  italics: number;
  images: number;
}

/** Starlight's own chunks carry the name of its component, and Vite's is what loads further files; the rest is ours. */
const othersChunk = /TableOfContents|starlight|ThemeSelect|Tabs|page\.|preload\./;

/** Opens a page and weighs it. */
export async function weigh(page: Page, url: string): Promise<Weight> {
  const weight: Weight = { html: 0, ownScript: 0, allScript: 0, css: 0, fonts: 0, italics: 0, images: 0 };
  const pending: Promise<void>[] = [];
  page.on('response', (response) => {
    pending.push(
      response.body().then((body) => {
        const type = response.request().resourceType();
        const bytes = gzipSync(body).length;
        if (type === 'document') weight.html += bytes;
        if (type === 'stylesheet') weight.css += bytes;
        if (type === 'image' && !response.url().includes('favicon')) weight.images += body.length;
        if (type === 'font') weight[response.url().includes('italic') ? 'italics' : 'fonts'] += body.length;
        if (type === 'script') {
          weight.allScript += bytes;
          if (!othersChunk.test(response.url())) weight.ownScript += bytes;
        }
      }),
    );
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await Promise.all(pending);
  const inline = (root: string) =>
    // JSON-LD is data: it is weighed with the page and never runs.
    page.$$eval(`${root} script:not([src], [type="application/ld+json"])`, (scripts) =>
      scripts.map(({ textContent }) => textContent ?? ''),
    );
  const sum = (scripts: string[]) => scripts.reduce((total, script) => total + gzipSync(script).length, 0);
  // Small scripts stand in the page itself; ours are in its main part.
  weight.allScript += sum(await inline('html'));
  weight.ownScript += sum(await inline('main'));
  return weight;
}
