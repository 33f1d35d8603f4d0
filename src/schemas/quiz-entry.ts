import { z } from 'astro/zod';
import { entry, id, noDuplicates, text } from './fields.ts';
import { questionFields } from './quiz-question.ts';
import { selector } from './selector.ts';

const withId = <T extends z.ZodRawShape>(shape: T) => entry({ id, ...shape });

function uniqueIds(what: string) {
  return (list: readonly { id: string }[], ctx: z.RefinementCtx) =>
    noDuplicates(list, what, (index, message) =>
      ctx.addIssue({ code: 'custom', path: [index, 'id'], message }),
    );
}

const feedback = text('every expected answer explains itself');

const order = entry({
  ...questionFields,
  type: z.literal('order'),
  /** In the right order. */
  items: z
    .array(withId({ text: text('it is what the student moves') }))
    .min(3, { error: '`items` needs at least three to be put in order.' })
    .superRefine(uniqueIds('item')),
});

const match = entry({
  ...questionFields,
  type: z.literal('match'),
  pairs: z
    .array(withId({ left: text('it is the left half'), right: text('it is the right half') }))
    .min(2, { error: '`pairs` needs at least two.' })
    .superRefine(uniqueIds('pair')),
  distractors: z
    .array(withId({ text: text('it is a right half without a left one') }))
    .superRefine(uniqueIds('distractor'))
    .optional(),
});

const number = entry({
  ...questionFields,
  type: z.literal('number'),
  answer: z.number(),
  /** How far off, up or down, still counts as right; in the unit of the answer. */
  tolerance: z.number().nonnegative().default(0),
  unit: text('it stands behind the field').optional(),
  near: z
    .array(entry({ value: z.number(), tolerance: z.number().nonnegative().optional(), feedback }))
    .optional(),
});

const blank = entry({
  ...questionFields,
  type: z.literal('blank'),
  accept: z
    .array(text('it is a right answer'))
    .min(1, { error: '`accept` needs at least one right answer.' }),
  near: z.array(entry({ text: text('it is an expected wrong answer'), feedback })).optional(),
});

const mark = entry({
  ...questionFields,
  type: z.literal('mark'),
  text: text('it is the quotation in which words are marked'),
  targets: z
    .array(entry({ ...selector, why: text('every target says why it is one') }))
    .min(1, { error: '`targets` needs at least one.' }),
});

const reflect = entry({
  ...questionFields,
  type: z.literal('reflect'),
  model: text('the student compares their own words with it'),
  criteria: z
    .array(text('it says what to look for'))
    .min(1, { error: '`criteria` needs at least one line to compare with.' }),
});

/** The student arranges, types, marks or writes. */
export const entryTypes = [order, match, number, blank, mark, reflect] as const;
