import { chromium } from '@playwright/test';
import { browserArguments } from '../e2e/support/browser-arguments.ts';
import { pages } from '../e2e/support/pages.ts';
import { sites } from '../e2e/support/sites.ts';
import { systemBrowser } from '../steps/browser.ts';
import { serve } from '../steps/serve.ts';
import { walk } from './walk.ts';

/**
 * `npm run monkey` walks 200 times through the built site at random. `npm run monkey -- 5 1234` walks five times, the
 * first time with the seed 1234, as a walk before that went wrong.
 */
const [count = '200', given] = process.argv.slice(2);
const first = given === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(given);
const length = 25;

const server = await serve('root');
const executablePath = systemBrowser();
const browser = await chromium.launch({
  args: browserArguments,
  ...(executablePath ? { executablePath } : {}),
});
let steps = 0;
let failed = 0;
console.log(`${count} walks of ${length} steps, first seed ${first}`);
for (let seed = first; seed < first + Number(count); seed += 1) {
  const context = await browser.newContext({
    colorScheme: seed % 2 === 0 ? 'light' : 'dark',
    acceptDownloads: true,
  });
  const walked = await walk(
    await context.newPage(),
    sites.root.url,
    pages[seed % pages.length] ?? '',
    seed,
    length,
  );
  await context.close();
  steps += walked.steps.length;
  if (walked.faults.length === 0) continue;
  failed += 1;
  console.log(
    `\nSeed ${seed}:\n  ${walked.faults.join('\n  ')}\n  Steps:\n    ${walked.steps.join('\n    ')}`,
  );
}
await browser.close();
await server.close();
console.log(`\n${count} walks, ${steps} steps, ${failed} of the walks with a fault`);
process.exitCode = failed > 0 ? 1 : 0;
