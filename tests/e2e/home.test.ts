import { expect, test } from './support/test.ts';
import { expectNoFindings } from './support/axe.ts';
import { section } from './support/pages.ts';
import { answer, form, questions, settleAll } from './support/quiz.ts';

const resume = '[data-resume]';

test('a student who comes for the first time starts with the first section', async ({ page }) => {
  await page.goto('');
  await expect(page.locator(resume)).toHaveText('Start with “The article”');
  await expect(page.getByText('questions answered').filter({ visible: true })).toHaveCount(0);
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

test('a student who has finished a section goes on with the next', async ({ page }) => {
  await page.goto(section);
  await settleAll(page);
  await page.goto('');
  await page.getByRole('link', { name: 'Go on with section 2' }).click();
  await expect(page.getByText('Section 2 of 7')).toBeVisible();
});

test('a student who has answered everything goes on with the review', async ({ page }) => {
  await page.goto('');
  await page.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-questions]')];
    const keys = rows.flatMap(({ dataset }) => (dataset['questions'] ?? '').split(' '));
    const settled = { hash: 'h', chosen: ['a'], phase: 'right', tries: 1, score: 1, at: 5 };
    const answers = Object.fromEntries(keys.map((key) => [key, settled]));
    localStorage.setItem('lesson:progress:v1', JSON.stringify({ version: 1, answers }));
  });
  await page.reload();
  await page.getByRole('link', { name: 'Go on with the review' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Review' })).toBeVisible();
  await expect(page.getByText('What you have reached so far')).toBeVisible();
});

test('a visitor goes from an event on the opening page to its place in the timeline', async ({ page }) => {
  await page.goto('');
  const small = page.locator('.lesson-timeline-small');
  await expect(small.getByRole('listitem')).toHaveCount(8);
  await small.getByRole('link', { name: /Fighting over Zhenbao/ }).click();
  await expect(page).toHaveURL(/reference\/timeline\/#event-1969-zhenbao-damansky$/);
  await expect(page.getByRole('heading', { name: /^Fighting over Zhenbao/ })).toBeInViewport();
});
