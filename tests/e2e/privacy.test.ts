import { expect, test } from '@playwright/test';
import { pages } from './support/pages.ts';
import { sites } from './support/sites.ts';

for (const path of pages) {
  test(`no request leaves the site from /${path}`, async ({ page }) => {
    const outside: string[] = [];
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol !== 'data:' && origin !== new URL(sites.root.url).origin) outside.push(request.url());
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(outside).toEqual([]);
  });
}
