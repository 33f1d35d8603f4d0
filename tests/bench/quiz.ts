import { chromium } from '@playwright/test';
import { browserArguments } from '../e2e/support/browser-arguments.ts';
import { sites } from '../e2e/support/sites.ts';
import { provideBrowser } from '../steps/browser.ts';
import { serve } from '../steps/serve.ts';
import { markdownTable } from './markdown.ts';

/**
 * How long a page with 500 questions takes to come to life with all answers restored, to check one more, and to add up:
 * `npm run build:types && npm run bench`. Milliseconds, the median of nine runs, as a Markdown table.
 */
const times = 500;
const runs = 9;

const server = await serve('types');
const browser = await chromium.launch({ executablePath: provideBrowser(), args: browserArguments });
const page = await browser.newPage();
await page.route('**/lesson/types/', async (route) => {
  const response = await route.fetch();
  const html = await response.text();
  const start = html.search(/<li>\s*<form/);
  const end = html.indexOf('</ol>', html.lastIndexOf('</form>'));
  const items = html.slice(start, end).split(/(?=<li>\s*<form)/);
  const many = Array.from({ length: times }, (_, i) =>
    (items[i % items.length] ?? '').replaceAll(/(data-question|id)="([^"]*)"/g, `$1="$2-${i}"`),
  );
  await route.fulfill({ response, body: html.slice(0, start) + many.join('') + html.slice(end) });
});
await page.goto(`${sites.types.url}lesson/types/`, { waitUntil: 'networkidle' });

const result = await page.evaluate((count) => {
  const quiz = document.querySelector('lesson-quiz');
  const forms = [...document.querySelectorAll('lesson-quiz form')] as HTMLFormElement[];
  if (!quiz) throw new Error('The page has no self-check.');
  const time = (act: () => void) => {
    const start = performance.now();
    act();
    return performance.now() - start;
  };
  const median = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
  for (const form of forms) {
    for (const field of form.querySelectorAll<HTMLInputElement>('[data-entry] input, textarea'))
      field.value = '1';
    form.querySelector<HTMLInputElement>('[data-option] input, [data-mark] input')?.click();
    form.querySelector<HTMLElement>('[data-move="1"]')?.click();
    for (const menu of form.querySelectorAll('select')) menu.selectedIndex = 1;
  }
  const check: number[] = [];
  for (const form of forms) check.push(time(() => form.requestSubmit()));
  const restore = Array.from({ length: count }, () =>
    time(() => {
      const parent = quiz.parentElement;
      quiz.remove();
      parent?.append(quiz);
    }),
  );
  return { questions: forms.length, checkOne: median(check), restoreAll: median(restore) };
}, runs);

const { questions, checkOne, restoreAll } = result;
console.log(
  markdownTable(
    ['questions on the page', 'to check one', 'to restore all'],
    [[String(questions), `${checkOne.toFixed(1)} ms`, `${restoreAll.toFixed(1)} ms`]],
  ),
);
await browser.close();
await server.close();
