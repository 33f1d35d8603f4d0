import { z } from 'astro/zod';
import { day, entry, id, noDuplicates, text } from './fields.ts';

const criterion = text('it names a criterion of WCAG, such as "2.4.11"').regex(/^[1-4]\.\d\.\d{1,2}$/, {
  error: ({ input }) => `“${String(input)}” is not a criterion of WCAG. Write its number, such as "2.4.11".`,
});

/** What is checked of the site's accessibility, by tests and by people, in `src/content/accessibility/`. */
export const accessibilitySchema = entry({
  /** When the list was last compared with what the tests do. */
  checked: day,
  checks: z
    .array(
      entry({
        /** With `@a11y-` before it, the tag of the browser tests that check this. */
        id,
        criteria: z.array(criterion).min(1, { error: '`criteria` needs at least one.' }),
        what: text('it says what is checked, and where'),
        /** A file in `tests/e2e`. */
        test: text('it names the file of the test'),
      }),
    )
    .superRefine((checks, ctx) =>
      noDuplicates(
        checks,
        'check',
        (index, message) => ctx.addIssue({ code: 'custom', path: [index, 'id'], message }),
        'tags of tests belong to ids',
      ),
    ),
  /** What no test can find out. */
  people: z.array(
    entry({
      id,
      what: text('it says what a person has to try'),
      /** The day somebody did; none if nobody has. */
      done: day.optional(),
    }),
  ),
});

export type Accessibility = z.output<typeof accessibilitySchema>;
