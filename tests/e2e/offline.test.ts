import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectNoFindings } from './support/axe.ts';
import { deployAgain, deployWithoutOffer, folderOf, type Host, openHost } from './support/host.ts';
import { pages, section } from './support/pages.ts';
import { answer, form } from './support/quiz.ts';
import { sites } from './support/sites.ts';
import { expect, test } from './support/test.ts';

const offlinePage = 'about/offline/';
const second = 'The article, second edition';
/** A download of some ninety files takes a while on a slow machine. */
const patient = { timeout: 30_000 };
const root = folderOf(sites.root.folder);

let host: Host;
let later: string | undefined;

test.beforeEach(async () => {
  host = await openHost({ '/': root });
});

test.afterEach(() => {
  host.close();
  if (later) rmSync(later, { recursive: true });
  later = undefined;
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const state = (page: Page) => page.locator('[data-part="state"]');
const said = (page: Page) => page.locator('lesson-keep [role="status"]');
const title = (page: Page) => page.locator('h1').first();

/** Opens the page about it and keeps the course. */
async function keep(page: Page, base = '/'): Promise<void> {
  await page.goto(host.url + base + offlinePage);
  await press(page, 'Keep this course');
  await expect(state(page)).toContainText('Kept on this device: the version of', patient);
}

/** Names of the caches of this origin. */
const cacheNames = (page: Page) => page.evaluate(() => window.caches.keys());
const switchOff = () => (host.mood = () => 'gone');
const switchOn = () => (host.mood = () => 'well');

test('a student who keeps the course has every page of it without a network, with its styles, letters, self-check and search', async ({
  page,
}) => {
  await page.goto(`${host.url}/${section}`);
  await page.goto(`${host.url}/${offlinePage}`);
  await expect(state(page)).toHaveText('Not kept on this device.');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await cacheNames(page)).toEqual([]);

  await page.getByRole('button', { name: 'Keep this course' }).focus();
  await page.keyboard.press('Enter');
  await expect(state(page)).toContainText('Kept on this device', patient);
  await expect(said(page)).toHaveText('The whole course is on this device. It opens without a network.');
  await expect(page.getByRole('button', { name: 'Remove from this device' })).toBeFocused();

  switchOff();
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  for (const path of pages) {
    await page.goto(`${host.url}/${path}`);
    const looks = await page.evaluate(async () => {
      await document.fonts.ready;
      return {
        title: document.querySelector('h1')?.textContent.trim(),
        paper: getComputedStyle(document.body).backgroundColor,
        letters: document.fonts.check('1em "Lesson Serif"') && document.fonts.size > 0,
      };
    });
    expect(looks, path).toEqual({
      title: expect.stringMatching(/\w/),
      paper: 'rgb(245, 247, 244)',
      letters: true,
    });
  }
  // The page about it asks whether there is a newer version; the icon of the tab is fetched past the worker.
  const expected = ['offline.json', 'favicon.svg'].map((file) => `${host.url}/${file}`);
  expect(failed.filter((url) => !expected.includes(url))).toEqual([]);

  // Without its slash the links of the page would lead elsewhere.
  await page.goto(`${host.url}/${section.replace(/\/$/, '')}?from=a-link`);
  await expect(page).toHaveURL(`${host.url}/${section}?from=a-link`);
  await answer(page, 0, 'right');
  await expect(form(page, 0)).toHaveAttribute('data-phase', 'right');
  await page.getByRole('button', { name: 'Search' }).first().click();
  await page.getByRole('dialog').getByRole('textbox').fill('Samarkand');
  await page
    .getByRole('dialog')
    .getByRole('link', { name: 'The Shanghai Cooperation Organisation' })
    .first()
    .click();
  await expect(page).toHaveURL(/\/lesson\/shanghai-cooperation-organisation\//);
  expect((await page.goto(`${host.url}/no/such/page`))?.status()).toBe(404);
  await expect(title(page)).toHaveText('This page is not here');
  await page.goto(`${host.url}/${offlinePage}`);
  await expect(page.locator('[data-part="news"]')).toContainText('The site can’t be reached now');
});

test('a new deployment leaves the kept version whole until the student takes the new one, and an open page keeps its own', async ({
  page,
  context,
}) => {
  await keep(page);
  await page.goto(`${host.url}/${section}`);
  const first = await title(page).textContent();
  const old = page;
  const searchOf = (tab: Page) =>
    tab.evaluate(async () => (await (await fetch('/pagefind/pagefind.js?x=1')).text()).endsWith('second'));

  later = deployAgain(sites.root.folder, second);
  host.folders['/'] = later;
  const tab = await context.newPage();
  await tab.goto(`${host.url}/${section}`);
  await expect(title(tab), 'online the newest page is read').toHaveText(second);
  expect(await searchOf(tab), 'with the search that belongs to it').toBe(true);
  switchOff();
  await tab.goto(`${host.url}/${section}`);
  await expect(title(tab)).toHaveText(first ?? '');
  expect(await tab.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(245, 247, 244)',
  );

  switchOn();
  await tab.goto(`${host.url}/${offlinePage}`);
  await expect(tab.locator('[data-part="news"]')).toContainText('A newer version is online, of');
  await expectNoFindings(tab);
  await press(tab, 'Get the new version');
  await expect(tab.locator('[data-part="news"]')).toHaveText('There is no newer version.', patient);
  switchOff();
  await tab.goto(`${host.url}/${section}`);
  await expect(title(tab)).toHaveText(second);
  expect(await searchOf(tab)).toBe(true);
  expect(await searchOf(old), 'the page that was open has the search of its own version').toBe(false);
  const versions = async () => (await cacheNames(tab)).filter((name) => name.includes('version')).length;
  expect(await versions()).toBe(2);
});

test('a download that breaks off never serves, says why, and goes on where it was', async ({ page }) => {
  host.mood = (path) => (path === '/review/' ? 'broken' : 'well');
  await page.goto(`${host.url}/${offlinePage}`);
  await press(page, 'Keep this course');
  await expect(page.getByRole('button', { name: 'Stop', exact: true })).toBeVisible();
  await expect(said(page)).toContainText('The network failed.', patient);
  await expect(state(page)).toContainText(/Not kept yet: \d+% has arrived/);
  await expectNoFindings(page);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);

  // What is there is the right file with the wrong bytes, as while a site is being updated.
  const review = `${host.url}/review/`;
  await page.route(review, (route) => route.fulfill({ body: 'Something else.', contentType: 'text/html' }));
  switchOn();
  const there = await page.evaluate(async () => {
    const name = (await caches.keys()).find((each) => each.includes('version')) ?? '';
    const kept = await (await caches.open(name)).keys();
    return kept.map(({ url }) => new URL(url).pathname.replace(/\/index\.html$/, '/'));
  });
  expect(there.length).toBeGreaterThan(10);
  host.asked = [];
  await press(page, 'Go on with the download');
  await expect(said(page)).toContainText(
    'The file review/index.html is not the one that the site lists.',
    patient,
  );
  await page.unroute(review);
  await press(page, 'Go on with the download');
  await expect(state(page)).toContainText('Kept on this device', patient);
  const twice = host.asked.filter((path) => there.includes(path) && path !== '/offline.json');
  expect(twice, 'nothing is fetched twice').toEqual([]);
});

test('a deployment in the middle of a download leads to the new version as a whole', async ({ page }) => {
  later = deployAgain(sites.root.folder, second);
  const files = later;
  host.hesitation = 10;
  host.mood = (path) => {
    if (path === `/${section}`) host.folders['/'] = files;
    return 'well';
  };
  await keep(page);
  switchOff();
  await page.goto(`${host.url}/${section}`);
  await expect(title(page)).toHaveText(second);
  const missing = await page.evaluate(async () => {
    const name = (await caches.keys()).find((each) => each.includes('version')) ?? '';
    const cache = await caches.open(name);
    const { files: listed } = (await (await cache.match('/offline.json'))?.json()) as { files: object };
    const there = await Promise.all(Object.keys(listed).map((path) => cache.match(`/${path}`)));
    return there.filter((each) => !each).length;
  });
  expect(missing).toBe(0);
});

test('a device without room is told so, and keeps the version that it has', async ({ page }) => {
  await keep(page);
  const first = await state(page).textContent();
  later = deployAgain(sites.root.folder, second);
  host.folders['/'] = later;
  await page.reload();
  const session = await page.context().newCDPSession(page);
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin: host.url });
  await session.send('Storage.overrideQuotaForOrigin', { origin: host.url, quotaSize: usage + 500_000 });
  await press(page, 'Get the new version');
  await expect(said(page)).toContainText('There is not enough room on this device.', patient);
  await expect(state(page)).toHaveText(first ?? '');
  expect((await cacheNames(page)).filter((name) => name.includes('version'))).toHaveLength(1);
  // Not even for a note on the page that is opened.
  await session.send('Storage.overrideQuotaForOrigin', { origin: host.url, quotaSize: 1 });
  switchOff();
  await page.goto(`${host.url}/${section}`);
  await expect(title(page)).not.toHaveText(second);
  switchOn();
  await page.goto(`${host.url}/${offlinePage}`);
  await session.send('Storage.overrideQuotaForOrigin', { origin: host.url });
  await press(page, 'Get the new version');
  await expect(page.locator('[data-part="news"]')).toHaveText('There is no newer version.', patient);
});

test('a site that is slow, in trouble or breaks off in a page gives way to the page that is kept', async ({
  page,
}) => {
  await keep(page);
  for (const mood of ['failing', 'broken'] as const) {
    host.mood = () => mood;
    await page.goto(`${host.url}/${section}`);
    await expect(page.getByRole('button', { name: 'Check all answers' })).toBeVisible();
  }
  switchOn();
  host.hesitation = 20_000;
  const start = Date.now();
  await page.goto(`${host.url}/lesson/central-asia/`);
  await expect(title(page)).toHaveText('Central Asia');
  const slow = Date.now() - start;
  expect(slow).toBeGreaterThan(3500);
  expect(slow).toBeLessThan(10_000);
  host.asked = [];
  await page.goto(`${host.url}/review/`);
  await expect(title(page)).toHaveText('Review');
  expect(host.asked, 'the next page does not wait again').toEqual([]);
});

test('removing one of two courses on a host leaves the other, and the answers', async ({ page }) => {
  host.folders[sites.based.base] = folderOf(sites.based.folder);
  await keep(page);
  await keep(page, sites.based.base);
  const based = host.url + sites.based.base;
  await page.goto(based + section);
  await answer(page, 0, 'right');
  const answers = await page.evaluate(() => JSON.stringify(localStorage));
  await page.goto(`${host.url}/${offlinePage}`);
  await press(page, 'Remove from this device');
  await expect(state(page)).toHaveText('Not kept on this device.');
  await expect(said(page)).toHaveText(
    'The course was removed from this device. Your answers are still here.',
  );
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(answers);
  for (const name of await cacheNames(page)) expect(name).toContain(` ${sites.based.base} `);

  switchOff();
  await page.goto(based + section);
  await expect(form(page, 0)).toHaveAttribute('data-phase', 'right');
  await page.getByRole('main').getByRole('link', { name: 'All sources' }).first().click();
  await expect(title(page)).toHaveText('Sources');
  await expect(page.goto(`${host.url}/${section}`)).rejects.toThrow();
});

test('a course that is no longer offered for keeping goes from the devices that have it', async ({
  page,
}) => {
  await keep(page);
  later = await deployWithoutOffer(sites.root.folder);
  host.folders['/'] = later;
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => cacheNames(page)).toEqual([]);
  await page.goto(`${host.url}/${section}`);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('where nothing can be kept the page says why, and what to do instead', async ({ page, browser }) => {
  const reasons: [string, () => void][] = [
    [
      'Browsers allow it only where the address begins with https.',
      () => Object.defineProperty(window, 'isSecureContext', { value: false }),
    ],
    [
      'Private windows often forbid it',
      () => (CacheStorage.prototype.keys = () => Promise.reject(new DOMException('', 'SecurityError'))),
    ],
    ['You have said that this computer is shared', () => sessionStorage.setItem('lesson:shared', 'yes')],
  ];
  for (const [reason, stub] of reasons) {
    const tab = await page.context().newPage();
    await tab.addInitScript(stub);
    await tab.goto(`${host.url}/${offlinePage}`);
    await expect(state(tab)).toContainText(reason);
    await expect(tab.locator('lesson-keep button:visible')).toHaveCount(0);
    await tab.close();
  }
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${host.url}/${offlinePage}`);
  await expect(plain.locator('noscript p')).toContainText('needs JavaScript, which is off');
  await context.close();
});
