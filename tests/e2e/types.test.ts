import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { expectNoFindings } from './support/axe.ts';
import { sites } from './support/sites.ts';

const url = `${sites.types.url}lesson/types/`;
const types = ['single', 'multiple', 'order', 'match', 'number', 'blank', 'mark', 'reflect'] as const;
type Type = (typeof types)[number];

const form = (page: Page, type: Type) => page.locator(`form[data-type="${type}"]`);
const result = (page: Page, type: Type) => form(page, type).locator('[data-result]');
const submit = (page: Page, type: Type) => form(page, type).locator('[type="submit"]').click();

async function choose(question: Locator, names: string[]): Promise<void> {
  for (const box of await question.getByRole('checkbox').all()) {
    const label = box.locator('xpath=ancestor::label');
    const wanted = names.includes((await label.innerText()).trim());
    if ((await box.isChecked()) !== wanted) await label.click();
  }
}

/** Moves items up until they stand in the order given. */
async function arrange(question: Locator, order: string[]): Promise<void> {
  for (const [place, name] of order.entries()) {
    const items = await question.locator('[data-item] [data-words]').allInnerTexts();
    for (let at = items.indexOf(name); at > place; at -= 1) {
      await question.getByRole('button', { name: `Move “${name}” up` }).click();
    }
  }
}

async function pair(question: Locator, seasons: string[]): Promise<void> {
  for (const [i, season] of seasons.entries()) {
    await question.getByRole('combobox').nth(i).selectOption({ label: season });
  }
}

const wrong: Record<Type, (question: Locator) => Promise<void>> = {
  single: (question) => question.getByLabel('May').check(),
  multiple: (question) => choose(question, ['April', 'August']),
  order: (question) => arrange(question, ['July', 'January', 'March', 'May']),
  match: (question) => pair(question, ['Winter', 'Autumn', 'Summer']),
  number: (question) => question.getByLabel('Your number').fill('366'),
  blank: (question) => question.getByLabel('Your word or words').fill('Bolshoi Ussuriysky'),
  mark: (question) => choose(question, ['long', 'snow']),
  reflect: async () => {},
};

const right: Record<Type, (question: Locator) => Promise<void>> = {
  single: (question) => question.getByLabel('July').check(),
  multiple: (question) => choose(question, ['April', 'June']),
  order: (question) => arrange(question, ['January', 'March', 'May', 'July']),
  match: (question) => pair(question, ['Winter', 'Spring', 'Summer']),
  number: (question) => question.getByLabel('Your number').fill('365 days'),
  blank: (question) => question.getByLabel('Your word or words').fill('ОСТРОВ ДАМАНСКИЙ'),
  mark: (question) => choose(question, ['long', 'may']),
  reflect: (question) => question.getByLabel('Your answer').fill('Some follow the moon.'),
};

const scored = types.filter((type) => type !== 'reflect');

test.beforeEach(async ({ page }) => {
  await page.goto(url);
});

for (const type of scored) {
  test(`a question of the type ${type} is missed, then right, and is remembered`, async ({ page }) => {
    const question = form(page, type);
    await submit(page, type);
    await expect(result(page, type)).toHaveText('Choose an answer first.');
    await wrong[type](question);
    await submit(page, type);
    await expect(result(page, type)).toContainText('Not yet.');
    await expect(question.locator('[data-explanation]')).toBeHidden();
    await right[type](question);
    await expect(result(page, type)).toBeEmpty();
    await submit(page, type);
    await expect(result(page, type)).toContainText('Right.');
    await expect(question.locator('[data-explanation]')).toBeVisible();
    await page.reload();
    await expect(question).toHaveAttribute('data-phase', 'right');
    await expect(result(page, type)).toContainText('Right.');
    await question.getByRole('button', { name: 'Try again' }).click();
    await submit(page, type);
    await expect(result(page, type)).toHaveText('Choose an answer first.');
  });

  test(`a student who asks is shown the answer to a question of the type ${type}`, async ({ page }) => {
    await wrong[type](form(page, type));
    await submit(page, type);
    await form(page, type).getByRole('button', { name: 'Show me' }).click();
    await expect(form(page, type)).toHaveAttribute('data-phase', 'shown');
    await expect(result(page, type)).toContainText('Shown.');
    await expect(form(page, type).getByRole('button', { name: 'Try again' })).toBeFocused();
  });
}

test('an expected wrong answer is told what it is true of', async ({ page }) => {
  for (const [type, said] of [
    ['number', 'That is a leap year.'],
    ['blank', 'That is another island, farther north.'],
  ] as const) {
    await expect(form(page, type).getByText(said)).toBeHidden();
    await wrong[type](form(page, type));
    await submit(page, type);
    await expect(form(page, type).getByText(said)).toBeVisible();
  }
});

test('a student writes, compares and ticks what they find; nothing of it is scored', async ({ page }) => {
  const question = form(page, 'reflect');
  await right.reflect(question);
  await question.getByRole('button', { name: 'Compare' }).click();
  await expect(question.getByText('Some follow the sun and some the moon.')).toBeVisible();
  await question.getByLabel('Gives a reason').check();
  await page.reload();
  await expect(question.getByLabel('Your answer')).toHaveValue('Some follow the moon.');
  await expect(question.getByLabel('Gives a reason')).toBeChecked();
  await expect(page.locator('[data-summary]')).toContainText('0 of 0 so far');
});

test('items are moved with the arrow keys, and the move is spoken', async ({ page }) => {
  const question = form(page, 'order');
  const items = question.locator('[data-item] [data-words]');
  const [first] = await items.allInnerTexts();
  await question.getByRole('button', { name: `Move “${first}” down` }).focus();
  await page.keyboard.press('ArrowDown');
  expect((await items.allInnerTexts())[1]).toBe(first);
  await expect(question.getByRole('button', { name: `Move “${first}” down` })).toBeFocused();
  await expect(question.locator('[data-moved]')).toHaveText('Now in place 2 of 4.');
});

test('a text to be marked is one stop of the Tab key, and arrows move in it', async ({ page }) => {
  const question = form(page, 'mark');
  await question.getByLabel('In', { exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(question.getByLabel('the', { exact: true })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(question.getByLabel('Sure', { exact: true })).toBeFocused();
});

test('every control has a name, and the stem names its group', async ({ page }) => {
  await expect(
    form(page, 'single').getByRole('group', { name: /Which month comes after June\?/ }),
  ).toBeVisible();
  for (const name of ['January', 'April', 'July']) {
    await expect(form(page, 'match').getByRole('combobox', { name })).toBeVisible();
  }
  for (const button of await page.locator('lesson-quiz').getByRole('button').all()) {
    await expect(button).not.toHaveAccessibleName('');
  }
});

for (const theme of ['light', 'dark'] as const) {
  for (const contrast of ['none', 'active'] as const) {
    test.describe(`in the ${theme} theme${contrast === 'active' ? ' with forced colours' : ''}`, () => {
      test.use({ colorScheme: theme, contextOptions: { forcedColors: contrast } });
      const about = theme === 'light' && contrast === 'none' ? 'everything' : 'colour';

      test('axe finds nothing in any state of any type', async ({ page }) => {
        await expectNoFindings(page, about);
        for (const type of scored) {
          await wrong[type](form(page, type));
          await submit(page, type);
        }
        await expectNoFindings(page, about);
        for (const type of scored) await form(page, type).getByRole('button', { name: 'Show me' }).click();
        await right.reflect(form(page, 'reflect'));
        await submit(page, 'reflect');
        await expectNoFindings(page, about);
        await page.getByRole('button', { name: 'Start again' }).click();
        for (const type of types) {
          await right[type](form(page, type));
          await submit(page, type);
        }
        await expectNoFindings(page, about);
      });
    });
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('every question is answered by touch, and nothing is cut off', async ({ page }) => {
    for (const type of types) {
      await right[type](form(page, type));
      await form(page, type).locator('[type="submit"]').tap();
    }
    await expect(page.locator('[data-summary]')).toContainText('7 of 7');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the answer to every type can be read', async ({ page }) => {
    for (const type of types) {
      await form(page, type).locator('[data-answer] > summary').click();
      await expect(form(page, type).locator('[data-explanation]')).toBeVisible();
      await expect(form(page, type).locator('[data-key-part]')).toBeVisible();
    }
    await expect(form(page, 'number').getByText('That is a leap year.')).toBeVisible();
    await expect(form(page, 'match').getByText('Left over: Autumn')).toBeVisible();
  });
});
