import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { expectNoFindings } from './support/axe.ts';
import { section } from './support/pages.ts';
import { answer, courseQuestions, form, picks, question } from './support/quiz.ts';

/** Moves the student's answers into the past, as if the days had gone by. */
async function passDays(page: Page, days: number): Promise<void> {
  await page.evaluate(
    (ms) => {
      const key = 'lesson:progress:v1';
      const record = JSON.parse(localStorage.getItem(key) ?? '');
      for (const each of Object.values(record.answers) as {
        at: number;
        card?: { due: number; last: number };
      }[]) {
        each.at -= ms;
        if (each.card) {
          each.card.due -= ms;
          each.card.last -= ms;
        }
      }
      localStorage.setItem(key, JSON.stringify(record));
    },
    days * 24 * 3600 * 1000,
  );
}

const asked = (page: Page) =>
  page
    .locator('lesson-quiz form')
    .evaluateAll((forms) => forms.map((each) => (each as HTMLElement).dataset['question']));

test('a student who has answered nothing is sent to the sections', async ({ page }) => {
  await page.goto('review/');
  await expect(page.getByText('There is nothing to review yet.')).toBeVisible();
  await expect(page.locator('lesson-quiz')).toBeHidden();
});

test('what was answered is not due at once, and the student learns when it is', async ({ page }) => {
  await page.goto(section);
  await answer(page, 0, 'right');
  await page.goto('review/');
  await expect(page.getByText('The next question comes back on')).toBeVisible();
});

test('after some days questions come back, the missed ones first, and each answer decides the next day', async ({
  page,
}) => {
  await page.goto(section);
  await answer(page, 0, 'right');
  await answer(page, 1, 'wrong');
  await answer(page, 1, 'wrong');
  await passDays(page, 30);
  await page.goto('review/');
  expect(await asked(page)).toEqual([`the-article/${question(1).id}`, `the-article/${question(0).id}`]);

  const first = page.locator('lesson-quiz form').first();
  await expect(first).toHaveAttribute('data-phase', 'open');
  for (const { id } of picks(1, 'right')) await first.locator(`input[value="${id}"]`).check();
  await first.getByRole('button', { name: 'Check answer' }).click();
  await expect(first).toHaveAttribute('data-phase', 'right');
  await expect(first.getByRole('link', { name: /Read again/ })).toHaveAttribute(
    'href',
    /lesson\/the-article\/#/,
  );

  await page.reload();
  expect(await asked(page)).toEqual([`the-article/${question(0).id}`]);
  await page.goto(section);
  await expect(form(page, 1)).toHaveAttribute('data-phase', 'right');
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test('axe finds nothing on a review with questions in it', async ({ page }) => {
      await page.goto(section);
      await answer(page, 0, 'right');
      await answer(page, 3, 'right');
      await passDays(page, 30);
      await page.goto('review/');
      await expect(page.locator('lesson-quiz form')).toHaveCount(2);
      await expectNoFindings(page, theme === 'light' ? 'everything' : 'colour');
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all questions can be read, with their answers', async ({ page }) => {
    await page.goto('review/');
    await expect(page.locator('lesson-quiz form')).toHaveCount(courseQuestions);
    await page.locator('[data-answer] > summary').first().click();
    await expect(page.locator('[data-explanation]').first()).toBeVisible();
  });
});
