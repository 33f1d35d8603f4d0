import { expect, test } from './support/test.ts';
import { pages as all, section } from './support/pages.ts';
import { leftOut, sites } from './support/sites.ts';

for (const name of ['root', 'based'] as const) {
  const { url } = sites[name];
  test.describe(`the site built for ${name === 'root' ? 'the root of a host' : 'a path'}`, () => {
    test.use({ baseURL: url });
    const pages = name === 'based' ? all.filter((path) => path !== `lesson/${leftOut}/`) : all;

    test('has no link to a page or heading that does not exist, and no file that is missing', async ({
      page,
      request,
    }) => {
      const known = new Map<string, string>();
      const textOf = async (address: string) => {
        if (!known.has(address)) {
          const response = await request.get(address);
          expect(response.status(), address).toBe(200);
          known.set(address, await response.text());
        }
        return known.get(address);
      };
      const failed: string[] = [];
      page.on('response', (response) => {
        if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
      });
      for (const path of pages.filter((each) => each !== '404.html')) {
        await page.goto(path);
        const hrefs = await page.$$eval('a[href]', (links) =>
          // A link on a drawing has no address as text, so each is made here.
          links.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href),
        );
        for (const href of new Set(hrefs)) {
          const target = new URL(href);
          if (target.origin !== new URL(url).origin) continue;
          const text = await textOf(target.origin + target.pathname);
          const id = decodeURIComponent(target.hash.slice(1));
          if (id) expect(text?.includes(`id="${id}"`), href).toBe(true);
        }
      }
      expect(failed, 'asked for and not there').toEqual([]);
    });

    test('leads from the home page to the first section', async ({ page }) => {
      await page.goto('');
      await page
        .getByRole('main')
        .getByRole('link', { name: /article/i })
        .first()
        .click();
      await expect(page).toHaveURL(new URL(section, url).href);
    });
  });
}

test('a section that an instructor leaves out is nowhere to be found', async ({ page, request }) => {
  const { url } = sites.based;
  expect((await request.get(`${url}lesson/${leftOut}/`)).status()).toBe(404);
  for (const path of ['', 'lesson/shanghai-cooperation-organisation/', 'lesson/what-happened-next/']) {
    await page.goto(url + path);
    await expect(page.locator(`[href*="${leftOut}"]`), path).toHaveCount(0);
  }
  await expect(page.getByText('Section 6 of 6')).toBeVisible();
  await page.goto(url);
  await expect(page.getByText('What remains takes 22 minutes.')).toBeVisible();
  await page.goto(`${url}review/`);
  await expect(page.locator(`[data-question^="${leftOut}/"]`)).toHaveCount(0);
  const claims = await (await request.get(`${url}exports/claims.json`)).text();
  expect(claims).not.toContain(`lesson/${leftOut}`);
});
