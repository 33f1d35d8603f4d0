import { expect, test } from './support/test.ts';
import { expectNoFindings } from './support/axe.ts';

const quote = '#quote-mitter-remain-close';
const marked = '#quote-mitter-little-to-offer';

test.beforeEach(async ({ page }) => {
  await page.goto('lesson/expert-voices/');
});

test('a number behind words leads to its note, and the note back to the words', async ({ page }) => {
  const number = page.locator(`${quote} blockquote a`).nth(1);
  await expect(number).toHaveAccessibleName('Note 2: Claim');
  await number.click();
  await expect(page).toHaveURL(/#quote-mitter-remain-close-note-2$/);
  const note = page.locator(`${quote} li`).nth(1);
  await expect(note).toBeInViewport();
  await note.getByRole('link', { name: 'Back to the words of note 2' }).click();
  await expect(page).toHaveURL(/#quote-mitter-remain-close-words-2$/);
  await expect(number).toBeInViewport();
});

test('words and their note are tinted together, whichever the student points at', async ({ page }) => {
  const tint = (selector: string, property: 'backgroundColor' | 'backgroundImage') =>
    page.locator(selector).evaluate((element, name) => getComputedStyle(element)[name], property);
  const note = `${quote} li[data-number="1"]`;
  const words = `${quote} mark[data-number="1"]`;
  const [plainNote, plainWords] = [await tint(note, 'backgroundColor'), await tint(words, 'backgroundImage')];
  await page.locator(words).hover();
  await expect.poll(() => tint(note, 'backgroundColor')).not.toBe(plainNote);
  await page.mouse.move(0, 0);
  await expect.poll(() => tint(note, 'backgroundColor')).toBe(plainNote);
  await page.locator(note).hover();
  await expect.poll(() => tint(words, 'backgroundImage')).not.toBe(plainWords);
});

test('a screen reader reads who speaks, the words with their numbers, the wording, then the notes', async ({
  page,
}) => {
  await expect(page.locator(quote)).toMatchAriaSnapshot(`
- 'region "Rana Mitter: likely to remain close"':
  - 'heading "Rana Mitter: likely to remain close" [level=3]'
  - paragraph: /Rana Mitter, December 2022, to Newsweek/
  - paragraph: /Professor of the History and Politics of Modern China/
  - paragraph: /Source:/
  - blockquote:
    - paragraph:
      - mark: Both countries
      - 'link "Note 1: Speaker"'
  - paragraph: /Wording not verified/
  - list "Notes on the quotation":
    - listitem:
      - link "Back to the words of note 1"
      - paragraph: Speaker
      - paragraph: /Mitter/
`);
});

test('a student marks words first, and sees then how the marks compare with our notes', async ({ page }) => {
  const word = (text: string) => page.locator(marked).getByLabel(text, { exact: true }).first();
  await word('little').check({ force: true });
  await word('energy').check({ force: true });
  const notes = page.locator(`${marked} .lesson-quote-notes`);
  await expect(notes).toBeHidden();
  await page.locator(marked).getByText('Compare with the notes').click();
  await expect(notes).toBeVisible();
  await expect(page.locator(marked).getByRole('status')).toContainText(
    'You found 1 of them. Your other marks: 1.',
  );
  await expectNoFindings(page);
});

test('marking by keyboard is one stop of the Tab key, and the next is the comparison', async ({ page }) => {
  const boxes = page.locator(`${marked} form input`);
  await boxes.first().focus();
  await expect(boxes.nth(1)).toHaveAttribute('tabindex', '-1');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(boxes.nth(1)).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.locator(`${marked} summary`)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator(`${marked} .lesson-quote-notes`)).toBeVisible();
});

test('the sentences that rest on a source are marked when the student asks, and no longer when not', async ({
  page,
}) => {
  const marks = () => page.evaluate(() => CSS.highlights.get('lesson-cited')?.size ?? 0);
  expect(await marks()).toBe(0);
  const toggle = page.getByLabel('Show in the text what rests on what');
  await toggle.check();
  await expect.poll(marks).toBeGreaterThan(10);
  const first = await page.evaluate(() => String([...(CSS.highlights.get('lesson-cited') ?? [])][0]));
  expect(first.replace(/\s+/g, ' ')).toMatch(
    /^On the whole they were only slightly more accurate than chance\.$/,
  );
  await expect(page.locator('.lesson-cite[id] .lesson-cite-name').first()).toBeVisible();
  await expectNoFindings(page);
  await toggle.uncheck();
  await expect.poll(marks).toBe(0);
  await expect(page.locator('.lesson-cite-name')).toHaveCount(0);
});

for (const [name, width, theme] of [
  ['on a wide screen', 1280, 'light'],
  ['on a phone', 360, 'dark'],
] as const) {
  test(`axe finds nothing ${name} with all notes open`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width, height: 800 });
    await page.reload();
    for (const summary of await page.locator('.lesson-quote-compare summary').all()) await summary.click();
    await expectNoFindings(page);
  });
}

test('on a wide screen the notes stand beside the words, on a phone under them', async ({ page }) => {
  const places = async () => {
    const words = await page.locator(`${quote} blockquote`).boundingBox();
    const notes = await page.locator(`${quote} .lesson-quote-notes`).boundingBox();
    return { beside: (notes?.x ?? 0) > (words?.x ?? 0) + 100, under: (notes?.y ?? 0) > (words?.y ?? 0) + 50 };
  };
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await places()).toEqual({ beside: true, under: false });
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await places()).toEqual({ beside: false, under: true });
});

test('on paper the notes of every quotation are printed, opened or not', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(`${marked} .lesson-quote-notes`)).toBeVisible();
  await expect(page.locator(`${marked} summary`)).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('words can be marked, and the notes opened', async ({ page }) => {
    await page.locator(`${marked} label`).nth(2).click();
    await expect(page.locator(`${marked} input`).nth(2)).toBeChecked();
    await page.locator(`${marked} summary`).click();
    await expect(page.locator(`${marked} .lesson-quote-notes`)).toBeVisible();
    await expect(page.getByLabel('Show in the text what rests on what')).toBeHidden();
  });
});
