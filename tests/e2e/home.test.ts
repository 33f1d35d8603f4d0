import { expect, test } from '@playwright/test';
import { expectNoFindings } from './support/axe.ts';
import { section } from './support/pages.ts';
import { answer, form, questions, settleAll } from './support/quiz.ts';

const resume = '[data-resume]';

test('a student who comes for the first time starts with the first section', async ({ page }) => {
  await page.goto('');
  await expect(page.locator(resume)).toHaveText('Start with “The article”');
  await expect(page.getByText('questions answered')).toBeHidden();
});

test('a student who comes back goes on with the first open question', async ({ page }) => {
  await page.goto(section);
  await answer(page, 0, 'right');
  await page.goto('');
  await expect(page.getByText(`1 of ${questions.length} questions answered`)).toBeVisible();
  await expectNoFindings(page);
  await page.getByRole('link', { name: 'Go on with section 1, question 2' }).click();
  await expect(form(page, 1)).toBeInViewport();
  await expect(form(page, 0)).toHaveAttribute('data-phase', 'right');
});

test('a student who has answered everything goes on with the review', async ({ page }) => {
  await page.goto(section);
  await settleAll(page);
  await page.goto('');
  await page.getByRole('link', { name: 'Go on with the review' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Review' })).toBeVisible();
  await expect(page.getByText('What you have reached so far')).toBeVisible();
});
