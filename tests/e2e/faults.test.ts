import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { section } from './support/pages.ts';
import { answer, form } from './support/quiz.ts';
import { sites } from './support/sites.ts';

/** Pages of every kind, as a student opens them. */
const kinds = ['', section, 'review/', 'reference/glossary/', 'reference/timeline/', 'reference/figures/'];

/** Everything a page asks for besides itself; fonts as one, since a page misses each in the same way. */
async function requestsOf(page: Page, path: string): Promise<string[]> {
  const urls: string[] = [];
  const note = (request: { url(): string; resourceType(): string }) => {
    if (request.resourceType() === 'font') urls.push('**/*.woff2');
    else if (request.resourceType() !== 'document') urls.push(request.url());
  };
  page.on('request', note);
  await page.goto(path, { waitUntil: 'networkidle' });
  page.off('request', note);
  return [...new Set(urls)];
}

for (const path of kinds) {
  test(`/${path} can be read whichever of its files does not come`, async ({ page }) => {
    const urls = await requestsOf(page, path);
    const words = (await page.locator('main').innerText()).length;
    expect(urls.length).toBeGreaterThan(2);
    for (const url of urls) {
      await page.evaluate(() => localStorage.clear());
      await page.route(url, (route) => route.abort());
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }), `without ${url}`).toBeVisible();
      // The review waits some seconds for the script that takes most questions away.
      await expect
        .poll(async () => (await page.locator('main').innerText()).length, `without ${url}`)
        .toBeGreaterThan(words * 0.8);
      const question = page.locator('main form[data-question]').first();
      if ((await question.count()) > 0 && (await question.isVisible())) await expectAnswerable(page);
      await page.unroute(url);
    }
  });
}

/** Either the self-check works, or the answers can be opened; no button stands there that does nothing. */
async function expectAnswerable(page: Page): Promise<void> {
  const quiz = page.locator('lesson-quiz');
  const question = quiz.locator('form[data-question]').first();
  if ((await quiz.getAttribute('data-ready')) !== null) {
    await question.locator('[data-option] input').first().check();
    await question.locator('[type="submit"]').click();
    await expect(question.getByRole('status')).not.toBeEmpty();
    return;
  }
  await question.locator('[data-answer] > summary').click();
  await expect(question.locator('[data-explanation]')).toBeVisible();
  // Without its styles a page shows everything, but a script is then there to do the work.
  await expect(quiz.getByRole('button')).toHaveCount(0);
}

test('a student whose self-check does not come is told so, and Enter in a field loses nothing', async ({
  page,
}) => {
  await page.route(/\/quiz\.[^/]*\.js$/, (route) => route.abort());
  await page.goto(`${sites.types.url}lesson/types/`);
  const late = page.locator('.lesson-quiz-late');
  await expect(late).toBeHidden();
  await page.evaluate(() => {
    for (const clock of document.getAnimations()) clock.finish();
  });
  await expect(late).toBeVisible();
  await expect(late).toContainText('has not loaded');
  const field = page.getByLabel('Your number');
  await field.fill('365');
  await field.press('Enter');
  await page.waitForTimeout(200);
  await expect(field).toHaveValue('365');
});

test('a student who came before the script loses nothing of what they did', async ({ page }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\.js$/, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(`${sites.types.url}lesson/types/`, { waitUntil: 'commit' });
  const single = page.locator('form[data-type="single"]');
  const multiple = page.locator('form[data-type="multiple"]');
  const option = single.getByLabel('July');
  await option.check();
  await option.focus();
  await multiple.locator('[data-answer] > summary').click();
  await page.getByLabel('Your number').fill('36');
  await page.getByRole('combobox', { name: 'January' }).selectOption({ index: 1 });
  await page.getByLabel('Your answer').fill('Some follow the moon.');
  await option.focus();
  arrive();
  await expect(page.locator('lesson-quiz')).toHaveAttribute('data-ready', '');
  await expect(option).toBeChecked();
  await expect(option).toBeFocused();
  await expect(multiple.locator('[data-explanation]')).toBeVisible();
  await expect(multiple.getByRole('status')).toContainText('Shown.');
  await expect(page.getByLabel('Your number')).toHaveValue('36');
  await expect(page.getByRole('combobox', { name: 'January' })).not.toHaveValue('');
  await expect(page.getByLabel('Your answer')).toHaveValue('Some follow the moon.');
  await single.getByRole('button', { name: 'Check answer' }).click();
  await expect(single).toHaveAttribute('data-phase', 'right');
});

/** Parts that are loaded when a student first uses them, and what uses them. */
const parts: { file: RegExp; use: (page: Page) => Promise<void> }[] = [
  { file: /\/show-sources\./, use: (page) => page.getByLabel('Show in the text').check() },
  { file: /\/answers-panel\./, use: (page) => page.getByText('Your saved answers', { exact: true }).click() },
  { file: /\/quiz-summary\./, use: (page) => answer(page, 0, 'right') },
];

for (const { file, use } of parts) {
  test(`a student is told when ${file.source.replaceAll(/[\\/.]/g, '')} does not come`, async ({ page }) => {
    await page.route(file, (route) => route.abort());
    await page.goto(section);
    const notice = page.locator('[data-part-missing]');
    await expect(notice).toBeHidden();
    await use(page);
    await expect(notice).toContainText('could not be loaded');
    await answer(page, 1, 'wrong');
    await expect(form(page, 1)).toHaveAttribute('data-phase', 'missed');
  });
}

test('where the card of a source does not come its number is a link again', async ({ page }) => {
  await page.route(/\/lesson-popover\./, (route) => route.abort());
  await page.goto(section);
  await page.locator('.lesson-cite[id]').first().click();
  await expect(page.locator('#ref-newsweek-article')).toBeInViewport();
});

for (const file of [/\/search-interface\.[^/]*js/, /\/pagefind\.js/]) {
  test(`a student is told when ${file.source.includes('interface') ? 'the search' : 'its index'} does not come, and can try again`, async ({
    page,
  }) => {
    await page.route(file, (route) => route.abort());
    await page.goto('');
    await page.getByRole('button', { name: 'Search' }).first().click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('The search could not be loaded.');
    await page.keyboard.press('Escape');
    await page.unroute(file);
    await page.getByRole('button', { name: 'Search' }).first().click();
    await dialog.getByRole('textbox').fill('Vedomosti');
    await expect(dialog.getByRole('link', { name: /article/i }).first()).toBeVisible();
    await expect(dialog.getByText('could not be loaded')).toBeHidden();
  });
}

/** What a browser may do to a page that wants to keep something. */
const storages: Record<string, () => void> = {
  'is forbidden': () => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  },
  'is full': () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      // A few letters, such as the name of the theme, still find room.
      if (this === localStorage && value.length > 50) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, key, value);
    };
  },
  'is damaged': () => {
    for (const key of ['lesson:progress:v1', 'lesson:seed', 'lesson:shared']) {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, '{"version":1,"answers":[{]');
    }
  },
};

for (const [how, harm] of Object.entries(storages)) {
  test(`where storage ${how} every page works, and the student is told where it matters`, async ({
    page,
  }) => {
    await page.addInitScript(harm);
    await page.goto(section);
    await answer(page, 0, 'right');
    await expect(form(page, 0)).toHaveAttribute('data-phase', 'right');
    await expect(page.locator('[data-notice]').filter({ visible: true })).toHaveCount(1);
    await page.getByText('Your saved answers', { exact: true }).click();
    const save = page.getByRole('button', { name: 'Save all answers to a file' });
    if (how === 'is damaged') {
      await expect(page.getByRole('button', { name: 'Save what could not be read' })).toBeVisible();
    } else {
      await page.waitForLoadState('networkidle');
      await save.click();
      await expect(page.locator('[data-said]')).toContainText('no saved answers');
    }
    await page.goto('');
    await expect(page.locator('[data-resume]')).toBeVisible();
    await page.goto('review/');
    await expect(
      page.getByText(how === 'is damaged' ? 'The next question comes back on' : 'nothing to review yet'),
    ).toBeVisible();
  });
}
