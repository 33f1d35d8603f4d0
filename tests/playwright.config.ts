import { defineConfig, devices } from '@playwright/test';
import { browserArguments } from './e2e/support/browser-arguments.ts';
import { sites } from './e2e/support/sites.ts';

/** Browser tests run on the built site, at the root and under a path. `tests/run.ts` builds both and finds the browser. */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: sites.root.url,
    launchOptions: {
      args: browserArguments,
      ...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
    },
  },
  webServer: Object.values(sites).map(({ port, url, env }) => ({
    command: `npx astro preview --port ${port}`,
    cwd: '..',
    env,
    url,
    reuseExistingServer: !process.env['CI'],
  })),
});
