import { existsSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { browserArguments } from '../e2e/support/browser-arguments.ts';
import { pages } from '../e2e/support/pages.ts';
import { sites } from '../e2e/support/sites.ts';
import { provideBrowser } from '../steps/browser.ts';
import { project } from '../steps/copy-project.ts';
import { markdownTable, measuredOn, median } from './markdown.ts';
import { serveCompressed } from './serve-compressed.ts';

/**
 * What Lighthouse says of the built site on a slow phone (its mobile preset, with simulated throttling), as a Markdown
 * table, each figure the median of some runs. Ends with 1 if a median is below 100, and says what cost the points.
 *
 *     npm run build && npm run lighthouse
 *     npm run lighthouse -- --runs 1 lesson/the-article/
 */
const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '3' } },
  allowPositionals: true,
});
const runs = Number(values.runs);
const asked = positionals.map((page) => page.replace(/^\//, ''));
const unknown = asked.filter((page) => !pages.includes(page));
if (!Number.isInteger(runs) || runs < 1)
  throw new Error(`--runs wants a number from 1, not “${values.runs}”.`);
if (unknown.length > 0)
  throw new Error(`There is no page ${unknown.join(', ')}. Pages: ${pages.join(', ')} (home is "").`);
if (!existsSync(`${project}${sites.root.folder}`))
  throw new Error('There is nothing to measure: run `npm run build` first.');

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const timings = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'] as const;

const scoreOf = (result: Result, category: string) =>
  Math.round((result.categories[category]?.score ?? 0) * 100);
const valueOf = (result: Result, audit: string) => result.audits[audit]?.numericValue ?? Number.NaN;

/** The audits that cost points in a category, with what Lighthouse found. */
function costs(result: Result, category: string): string[] {
  return (result.categories[category]?.auditRefs ?? [])
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => result.audits[id] ?? [])
    .filter(({ score }) => score !== null && score < 1)
    .map(({ id, displayValue = '' }) => `${id} ${displayValue}`.trim());
}

const server = await serveCompressed();
const browser = await launch({
  chromePath: provideBrowser(),
  chromeFlags: ['--headless=new', '--ignore-certificate-errors', ...browserArguments],
});

async function measure(page: string): Promise<Result> {
  const run = await lighthouse(sites.root.url.replace('http:', 'https:') + page, {
    port: browser.port,
    onlyCategories: [...categories],
    logLevel: 'error',
  });
  if (!run) throw new Error(`Lighthouse says nothing about /${page}.`);
  if (run.lhr.runtimeError) throw new Error(`/${page}: ${run.lhr.runtimeError.message}`);
  return run.lhr;
}

const rows: string[][] = [];
const short: string[] = [];
try {
  for (const page of asked.length > 0 ? asked : pages) {
    const results: Result[] = [];
    for (let run = 0; run < runs; run += 1) results.push(await measure(page));
    const middle = (read: (result: Result) => number) => median(results.map(read));
    const scores = categories.map((category) => middle((result) => scoreOf(result, category)));
    rows.push([
      `\`/${page}\``,
      ...scores.map(String),
      ...timings.map((timing) => `${Math.round(middle((result) => valueOf(result, timing)))} ms`),
      middle((result) => valueOf(result, 'cumulative-layout-shift')).toFixed(3),
    ]);
    categories.forEach((category, i) => {
      if ((scores[i] ?? 0) >= 100) return;
      const found = new Set(results.flatMap((result) => costs(result, category)));
      short.push(`/${page} ${category} ${scores[i]}: ${[...found].join('; ')}`);
    });
    console.error(rows.at(-1)?.join('  '));
  }
} finally {
  browser.kill();
  await server.close();
}

console.log(
  markdownTable(
    ['page', 'performance', 'accessibility', 'best practices', 'SEO', 'FCP', 'LCP', 'TBT', 'CLS'],
    rows,
  ),
);
console.log(`\n${measuredOn(cpus(), totalmem())} Lighthouse, mobile, median of ${runs}.`);
if (short.length > 0) console.error(`\nBelow 100:\n${short.join('\n')}`);
process.exitCode = short.length > 0 ? 1 : 0;
