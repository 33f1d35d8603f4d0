import { defineConfig, devices } from '@playwright/test';
import { browserArguments } from './e2e/support/browser-arguments.ts';
import { sites } from './e2e/support/sites.ts';
import { systemBrowser } from './steps/browser.ts';

/** Without one Playwright uses its own, if that is installed. */
const browser = systemBrowser();

/** Browser tests run on the built site, at the root and under a path. `tests/run.ts` builds both and finds the browser. */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  // Axe goes through a page of questions several times in one test, and a school's machine may be slow.
  timeout: 90_000,
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: sites.root.url,
    launchOptions: {
      args: browserArguments,
      ...(browser ? { executablePath: browser } : {}),
    },
  },
  webServer: Object.entries(sites).map(([name, { url }]) => ({
    command: `node steps/serve.ts ${name}`,
    url,
    reuseExistingServer: !process.env['CI'],
  })),
});
