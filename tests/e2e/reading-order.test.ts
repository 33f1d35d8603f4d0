import { expect, test } from './support/test.ts';
import { sites } from './support/sites.ts';

// Shuffled options stand in another order for each student, so what is asserted of them is that they come in between.
const confidence = `
- 'group "How sure are you? You need not say."':
  - radio "Sure"
  - radio "Think so"
  - radio "Guess"
- status
- paragraph:
  - button "Check answer"`;

/** What a screen reader reads of a question that was not answered yet: facts, stem, controls, verdict, buttons. */
const open = {
  single: `
- paragraph: Question 1 of 8 Choose one Objective 1.1
- 'group "Question 1 of 8: Which month comes after June?"':
  - list:
    - listitem:
      - radio
    - listitem:
      - radio
    - listitem:
      - radio "A month with 32 days"${confidence}`,
  multiple: `
- 'group /Question 2 of 8: Which months have 30 days/':
  - list:
    - listitem:
      - checkbox
    - listitem:
      - checkbox
    - listitem:
      - checkbox
    - listitem:
      - checkbox${confidence}`,
  order: `
- 'group /Question 3 of 8: Put the months in order/':
  - list:
    - listitem:
      - text: July
      - button "Move “July” up" [disabled]
      - button "Move “July” down"
    - listitem:
      - text: May
      - button "Move “May” up"
      - button "Move “May” down"
  - status${confidence}`,
  match: `
- 'group /Question 4 of 8: Match each month/':
  - list:
    - listitem:
      - text: January
      - combobox "January"
    - listitem:
      - text: April
      - combobox "April"
    - listitem:
      - text: July
      - combobox "July"${confidence}`,
  number: `
- 'group "Question 5 of 8: How many days has a common year?"':
  - paragraph:
    - textbox "Your number"
    - text: days${confidence}`,
  blank: `
- 'group /Question 6 of 8: The island in the Ussuri/':
  - paragraph:
    - textbox "Your word or words"${confidence}`,
  mark: `
- 'group /Question 7 of 8: Mark the words/':
  - paragraph: Click words to mark them, or move with the arrow keys and press Space.
  - paragraph:
    - checkbox "In"
    - checkbox "the"
    - checkbox "long"${confidence}`,
  reflect: `
- 'group /Question 8 of 8: Why do calendars differ/':
  - paragraph:
    - textbox "Your answer"
- status
- paragraph:
  - button "Compare"`,
};

test.beforeEach(async ({ page }) => {
  await page.goto(`${sites.types.url}lesson/types/`);
});

for (const [type, order] of Object.entries(open)) {
  test(
    `a screen reader reads a question of the type ${type} from its stem to its button`,
    { tag: '@a11y-reading-order' },
    async ({ page }) => {
      await expect(page.locator(`form[data-type="${type}"]`)).toMatchAriaSnapshot(order);
    },
  );
}

test('once settled, each option is followed by its reason, then come the verdict, the reasons and the way on', async ({
  page,
}) => {
  const form = page.locator('form[data-type="single"]');
  await form.getByLabel('July').check();
  await form.getByRole('button', { name: 'Check answer' }).click();
  await expect(form).toMatchAriaSnapshot(`
- 'group "Question 1 of 8: Which month comes after June?"':
  - list:
    - listitem:
      - radio
      - paragraph: /./
    - listitem:
      - radio
      - paragraph: /./
    - listitem:
      - radio "A month with 32 days" [disabled]
      - paragraph: /Not right/
- status: Right. Now read the reasons.
- paragraph: /./
- paragraph:
  - link /Read again/
- paragraph:
  - button "Try again"`);
  await expect(form.getByRole('status')).toHaveText('Right. Now read the reasons.');
});

test('a miss is followed by the verdict and what is said about the answer, then by the way on', async ({
  page,
}) => {
  const form = page.locator('form[data-type="number"]');
  await form.getByLabel('Your number').fill('366');
  await form.getByRole('button', { name: 'Check answer' }).click();
  await expect(form).toMatchAriaSnapshot(`
- 'group "Question 5 of 8: How many days has a common year?"':
  - paragraph:
    - textbox "Your number": "366"
    - text: days Not right
- group: Hint
- status: Not yet. Read what is said about your answer, then try once more.
- list:
  - listitem: That is a leap year.
- paragraph:
  - button "Check answer"
  - button "Show me"`);
});
