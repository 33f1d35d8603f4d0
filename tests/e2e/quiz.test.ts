import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { section } from './support/pages.ts';
import { answer, control, form, picks, question, questions } from './support/quiz.ts';

const key = 'lesson:progress:v1';
const result = (page: Page, index: number) => form(page, index).getByRole('status');
const why = (page: Page, index: number) => form(page, index).locator('[data-explains]');

test.beforeEach(async ({ page }) => {
  await page.goto(section);
});

/** The words that stand in the page for a text of an author: its marks are gone. */
const words = (text: string) => text.replaceAll('*', '');

test('a right answer settles a question: every option explains itself, with the passage and the sources', async ({
  page,
}) => {
  await answer(page, 0, 'right');
  await expect(result(page, 0)).toContainText('Right.');
  for (const { feedback } of question(0).options) {
    await expect(form(page, 0).getByText(words(feedback))).toBeVisible();
  }
  await expect(form(page, 0).getByText(words(question(0).explanation))).toBeVisible();
  await expect(form(page, 0).getByRole('link', { name: /Read again/ })).toBeVisible();
  await expect(
    form(page, 0)
      .getByRole('link', { name: /^Source/ })
      .first(),
  ).toBeVisible();
});

test('after a first miss only what was chosen explains itself, and a hint is offered', async ({ page }) => {
  await answer(page, 1, 'wrong');
  await expect(result(page, 1)).toContainText('Not yet.');
  await expect(why(page, 1).filter({ visible: true })).toHaveCount(1);
  await expect(form(page, 1).getByText(words(question(1).explanation))).toBeHidden();
  await form(page, 1).getByText('Hint', { exact: true }).click();
  await expect(form(page, 1).getByText(words(question(1).hint ?? ''))).toBeVisible();
});

test('changing the answer takes back what was said about the old one', async ({ page }) => {
  await answer(page, 1, 'wrong');
  for (const option of picks(1, 'right')) await control(page, 1, option).check();
  await expect(why(page, 1).filter({ visible: true })).toHaveCount(0);
  await expect(result(page, 1)).toBeEmpty();
  await form(page, 1).getByRole('button', { name: 'Check answer' }).click();
  await expect(result(page, 1)).toContainText('Right.');
});

test('a second miss settles a question', async ({ page }) => {
  await answer(page, 1, 'wrong');
  await answer(page, 1, 'wrong');
  await expect(result(page, 1)).toContainText('Not this time.');
  await expect(why(page, 1).filter({ visible: true })).toHaveCount(question(1).options.length);
});

test('an answer that was shown counts neither as right nor as wrong', async ({ page }) => {
  await expect(form(page, 1).getByRole('button', { name: 'Show me' })).toBeHidden();
  await answer(page, 0, 'right');
  await answer(page, 1, 'wrong');
  await form(page, 1).getByRole('button', { name: 'Show me' }).click();
  await expect(result(page, 1)).toContainText('Shown.');
  const summary = page.locator('[data-summary]');
  await expect(summary).toContainText('1 of 1 so far');
  await expect(summary).toContainText('Answers shown to you: 1.');
});

test('a student who chooses nothing is asked to choose', async ({ page }) => {
  await form(page, 0).getByRole('button', { name: 'Check answer' }).click();
  await expect(result(page, 0)).toHaveText('Choose an answer first.');
  await expect(form(page, 0).locator('input').first()).toBeFocused();
});

test('a settled answer can no longer be changed, until the student tries again', async ({ page }) => {
  await answer(page, 0, 'right');
  const [right] = picks(0, 'right');
  const other = question(0).options.find((option) => option !== right);
  if (!right || !other) throw new Error('The first question needs two options.');
  await control(page, 0, other).click({ force: true });
  await expect(control(page, 0, right)).toBeChecked();
  await form(page, 0).getByRole('button', { name: 'Try again' }).click();
  await expect(control(page, 0, right)).not.toBeChecked();
  await expect(why(page, 0).filter({ visible: true })).toHaveCount(0);
});

test('the whole self-check can be done by keyboard alone', { tag: '@a11y-keyboard' }, async ({ page }) => {
  await page.locator('#check').evaluate((heading) => {
    heading.setAttribute('tabindex', '-1');
    heading.focus();
  });
  for (let index = 0; index < questions.length; index += 1) {
    const { type } = question(index);
    const right = picks(index, 'right').map(({ id }) => id);
    // Options stand in an order of the student's own.
    const values = await form(page, index)
      .locator('[data-option] input')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    const first = form(page, index).locator('input').first();
    for (let tabs = 0; tabs < 40; tabs += 1) {
      if (await first.evaluate((input) => input === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(first).toBeFocused();
    if (type === 'single') {
      const target = values.findIndex((value) => right.includes(value));
      await page.keyboard.press('Space');
      for (let step = 0; step < target; step += 1) await page.keyboard.press('ArrowDown');
    } else {
      for (const [i, value] of values.entries()) {
        if (right.includes(value)) await page.keyboard.press('Space');
        if (i < values.length - 1) await page.keyboard.press('Tab');
      }
    }
    await page.keyboard.press('Tab');
    await expect(form(page, index).getByLabel('Sure', { exact: true })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(form(page, index).getByRole('button', { name: 'Check answer' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(result(page, index)).toContainText('Right.');
    await expect(form(page, index).getByRole('button', { name: 'Try again' })).toBeFocused();
  }
  await expect(page.locator('[data-summary]')).toContainText(`${questions.length} of ${questions.length}`);
});

test('all answers are checked at once, and a student is warned of what is not answered', async ({ page }) => {
  for (const option of picks(0, 'right')) await control(page, 0, option).check();
  for (const option of picks(2, 'wrong')) await control(page, 2, option).check();
  await page.getByRole('button', { name: 'Check all answers' }).click();
  await expect(page.getByText('Not answered yet: question 2, 4, 5, 6, 7.')).toBeVisible();
  await expect(form(page, 0)).toHaveAttribute('data-phase', 'open');
  await page.getByRole('button', { name: 'Check all answers' }).click();
  await expect(form(page, 0)).toHaveAttribute('data-phase', 'right');
  await expect(form(page, 2)).toHaveAttribute('data-phase', 'missed');
});

test('a student tries again only what was missed', async ({ page }) => {
  await answer(page, 0, 'right');
  await answer(page, 1, 'wrong');
  await answer(page, 1, 'wrong');
  await page.getByRole('button', { name: 'Try again what you missed' }).click();
  await expect(form(page, 0)).toHaveAttribute('data-phase', 'right');
  await expect(form(page, 1)).toHaveAttribute('data-phase', 'open');
  await expect(form(page, 1).locator('input').first()).toBeFocused();
});

test('options stand in an order of the student’s own, which a reload keeps', async ({ page }) => {
  const orders = new Set<string>();
  const order = () =>
    form(page, 3)
      .locator('input')
      .evaluateAll((inputs) => inputs.map((each) => each.getAttribute('value')).join());
  for (const seed of ['1', '2', '3', '4']) {
    await page.evaluate((value) => localStorage.setItem('lesson:seed', value), seed);
    await page.reload();
    const first = await order();
    await page.reload();
    expect(await order()).toBe(first);
    orders.add(first);
  }
  expect(orders.size).toBeGreaterThan(1);
});

test('answers are there again after a reload', async ({ page }) => {
  await answer(page, 0, 'right');
  await answer(page, 1, 'wrong');
  await page.reload();
  await expect(form(page, 0)).toHaveAttribute('data-phase', 'right');
  await expect(form(page, 1)).toHaveAttribute('data-phase', 'missed');
  for (const option of picks(1, 'wrong')) await expect(control(page, 1, option)).toBeChecked();
  await page.getByRole('button', { name: 'Start again' }).click();
  await page.reload();
  await expect(form(page, 0)).toHaveAttribute('data-phase', 'open');
});

test('two tabs do not lose each other’s answers', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto(section);
  await answer(page, 0, 'right');
  await expect(form(other, 0)).toHaveAttribute('data-phase', 'right');
  await answer(other, 1, 'right');
  await page.reload();
  await expect(form(page, 0)).toHaveAttribute('data-phase', 'right');
  await expect(form(page, 1)).toHaveAttribute('data-phase', 'right');
});

test('a student is told when a question has changed since they answered it', async ({ page }) => {
  await answer(page, 0, 'right');
  await page.evaluate((name) => {
    const record = JSON.parse(localStorage.getItem(name) ?? '');
    for (const each of Object.values(record.answers) as { hash: string }[]) each.hash = 'old';
    localStorage.setItem(name, JSON.stringify(record));
  }, key);
  await page.reload();
  await expect(form(page, 0).getByText('This question has changed since you answered it')).toBeVisible();
  await expect(form(page, 0)).toHaveAttribute('data-phase', 'open');
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toContain('"old"');
});

for (const [name, stored, told] of [
  ['damaged', '{"version":1,"answers":[', 'They were put aside in this browser'],
  ['from a newer version', '{"version":9,"answers":{}}', 'come from a newer version of this course'],
] as const) {
  test(`saved answers that are ${name} are kept, and the student is told`, async ({ page }) => {
    await page.evaluate(([at, text]) => localStorage.setItem(at, text), [key, stored] as const);
    await page.reload();
    await expect(page.getByText(told)).toBeVisible();
    await answer(page, 0, 'right');
    await expect(result(page, 0)).toContainText('Right.');
    const values = await page.evaluate(() => Object.values({ ...localStorage }) as string[]);
    expect(values).toContain(stored);
  });
}

test('where the browser forbids storage the page works and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.reload();
  await expect(page.getByText('does not let the page save anything')).toBeVisible();
  await answer(page, 0, 'right');
  await expect(result(page, 0)).toContainText('Right.');
});

test('when there is no room left the page works and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.reload();
  await answer(page, 0, 'right');
  await expect(result(page, 0)).toContainText('Right.');
  await expect(page.getByText('There is no room left in this browser')).toBeVisible();
});

test('on paper there are empty boxes and no answers, whatever the screen shows', async ({ page }) => {
  await answer(page, 0, 'right');
  await answer(page, 1, 'wrong');
  await page.emulateMedia({ media: 'print' });
  await expect(why(page, 0).filter({ visible: true })).toHaveCount(0);
  await expect(result(page, 0)).toBeHidden();
  await expect(page.locator('[data-summary]')).toBeHidden();
  for (const { stem } of questions) {
    await expect(page.locator('legend').getByText(words(stem), { exact: false }).first()).toBeVisible();
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every answer and every explanation can be read', async ({ page }) => {
    for (const [index, { options, explanation, hint }] of questions.entries()) {
      await expect(form(page, index).getByRole('button')).toHaveCount(0);
      for (const summary of await form(page, index).locator('summary').all()) await summary.click();
      for (const { feedback } of options)
        await expect(form(page, index).getByText(words(feedback))).toBeVisible();
      await expect(form(page, index).getByText(words(explanation))).toBeVisible();
      if (hint) await expect(form(page, index).getByText(words(hint))).toBeVisible();
    }
  });
});
