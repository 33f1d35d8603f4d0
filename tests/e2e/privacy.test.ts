import type { Page } from '@playwright/test';
import { section } from './support/pages.ts';
import { answer, settleAll } from './support/quiz.ts';
import { sites } from './support/sites.ts';
import { expect, test } from './support/test.ts';

const privacy = 'about/privacy/';

interface Stored {
  localStorage: string[];
  sessionStorage: string[];
}

const sorted = ({ localStorage, sessionStorage }: Stored): Stored => ({
  // Copies of damaged records have the time in their name.
  localStorage: localStorage
    .map((key) => key.replace(/\d+$/, (end, at) => (key[at - 1] === ':' ? '' : end)))
    .sort(),
  sessionStorage: [...sessionStorage].sort(),
});

/** What the page on privacy says is stored. */
async function listed(page: Page): Promise<Stored> {
  const items = await page
    .locator('code[data-stored]')
    .evaluateAll((codes) =>
      codes.map((code) => [code.getAttribute('data-stored') ?? '', code.textContent ?? ''] as const),
    );
  const kept = (where: string) => items.filter(([place]) => place === where).map(([, key]) => key);
  return sorted({ localStorage: kept('localStorage'), sessionStorage: kept('sessionStorage') });
}

/** What is stored. */
async function stored(page: Page): Promise<Stored> {
  return sorted(
    await page.evaluate(() => ({
      localStorage: Object.keys({ ...localStorage }),
      sessionStorage: Object.keys({ ...sessionStorage }),
    })),
  );
}

test('a student who only reads leaves nothing behind but the order of the options', async ({ page }) => {
  for (const each of ['', section, 'reference/glossary/', privacy]) await page.goto(each);
  expect((await stored(page)).localStorage).toEqual(['lesson:seed']);
});

test('whatever a student does, what is stored is what the page on privacy lists, and nothing is sent', async ({
  page,
  context,
}) => {
  const sent: string[] = [];
  context.on('request', (request) => {
    const { origin, search } = new URL(request.url());
    const own = origin === new URL(sites.root.url).origin || request.url().startsWith('blob:');
    // Pagefind asks for a fresh list of its files with the time.
    const asks = search !== '' && !/^\?ts=\d+$/.test(search);
    if (!own || request.method() !== 'GET' || asks || /ping|cspviolation/.test(request.resourceType()))
      sent.push(`${request.method()} ${request.url()}`);
  });

  await page.goto(section);
  await page.evaluate(() => localStorage.setItem('lesson:progress:v1', '{"broken'));
  await page.reload();
  await settleAll(page);
  await page.locator('[data-answers] summary').click();
  await page.getByLabel('Your name').fill('A. Student');
  for (const name of ['Save the result as a file', 'Save all answers to a file']) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    await download;
  }
  await page.getByRole('combobox').first().selectOption('dark');
  await page.getByRole('button', { name: 'Search' }).first().click();
  await page.getByRole('dialog').getByRole('textbox').fill('Vedomosti');
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto('review/');
  await page.goto('reference/sources/');

  await page.goto(privacy);
  const all = await listed(page);
  const untilShared = { ...all, sessionStorage: all.sessionStorage.filter((key) => key !== 'lesson:shared') };
  expect(await stored(page)).toEqual(untilShared);

  await page.goto(section);
  await page.locator('[data-answers] summary').click();
  await page.waitForLoadState('networkidle');
  await Promise.all([page.waitForEvent('load'), page.getByLabel(/Shared computer/).click()]);
  await answer(page, 0, 'right');
  const { localStorage: kept, sessionStorage: passing } = await stored(page);
  expect(kept).toEqual(all.localStorage);
  expect(passing.filter((key) => !all.localStorage.includes(key))).toEqual(all.sessionStorage);

  expect(await context.cookies()).toEqual([]);
  const others = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(others).toEqual({ databases: 0, caches: 0, workers: 0 });
  expect(JSON.stringify(await page.evaluate(() => ({ ...localStorage, ...sessionStorage })))).not.toContain(
    'A. Student',
  );
  expect(sent).toEqual([]);
});

test('a student who deletes all answers deletes also those that could not be read', async ({ page }) => {
  await page.goto(section);
  await page.evaluate(() => localStorage.setItem('lesson:progress:v1', '{"broken'));
  await page.reload();
  await answer(page, 0, 'right');
  await page.locator('[data-answers] summary').click();
  const press = () => page.getByRole('button', { name: 'Delete all answers' }).click();
  await press();
  await press();
  await expect(page.locator('form[data-phase="right"]')).toHaveCount(0);
  await expect.poll(async () => (await stored(page)).localStorage).toEqual(['lesson:seed']);
});

test('a link to a source does not tell the other site from which page a reader comes', async ({ page }) => {
  await page.goto(section);
  const policy = await page.evaluate(() =>
    document.querySelector('meta[name="referrer"]')?.getAttribute('content'),
  );
  expect(policy).toBe('same-origin');
});
