import { type BrowserContext, expect, test as plain } from '@playwright/test';
import { sites } from './sites.ts';

const hosts = new Set(Object.values(sites).map(({ url }) => new URL(url).hostname));

/** Notes what no page of the course may do, whatever the student does on it. */
function watch(context: BrowserContext): string[] {
  const wrong: string[] = [];
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(http|ws)s?:$/.test(protocol) && !hosts.has(hostname))
      wrong.push(`a request left the site: ${request.url()}`);
  });
  context.on('weberror', (error) => wrong.push(`a script failed: ${error.error().message}`));
  context.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text()))
      wrong.push(`the policy was broken: ${message.text()}`);
  });
  return wrong;
}

/** Playwright's `test`; besides what it says itself, nothing leaves the site, no script fails and no policy is broken. */
export const test = plain.extend<{ quiet: undefined }>({
  quiet: [
    async ({ context }, use) => {
      const wrong = watch(context);
      await use(undefined);
      expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
