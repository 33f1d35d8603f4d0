import { z } from 'astro/zod';
import { date, entry, id, language, noDuplicates, text } from './fields.ts';
import { selector } from './selector.ts';

/** How the two texts belong together; it decides what is marked. */
export const relations = ['copies', 'accounts', 'translations'] as const;

/** What a difference between two texts is. What one text adds is `left-out` of the other. */
export const changes = [
  'meaning',
  'left-out',
  'quotation',
  'wording',
  'order',
  'translation',
  'slip',
] as const;

const side = entry({
  label: text('it names the text'),
  source: id,
  date: date.optional(),
  /** A line about the people behind the text: “the Kremlin’s press service, for readers abroad”. */
  maker: text('it says who made the text, and for whom').optional(),
  /** Only where the text is in another language than the course. */
  lang: language.optional(),
});

/** The words in which a difference lies. */
const words = z
  .array(entry(selector))
  .min(1, { error: 'The list is empty. Name the words in which the difference lies, or leave the key out.' })
  .optional();

const row = entry({
  id,
  left: text('it is what the text on the left says').optional(),
  right: text('it is what the text on the right says').optional(),
  leftAt: text('it says where in the text on the left').optional(),
  rightAt: text('it says where in the text on the right').optional(),
  leftWords: words,
  rightWords: words,
  change: z.enum(changes),
  note: text('it says what the difference does to the meaning'),
}).superRefine((row, ctx) => {
  const report = (key: keyof typeof row | undefined, message: string) =>
    ctx.addIssue({ code: 'custom', path: key ? [key] : [], message });
  const silent = (['left', 'right'] as const).filter((key) => row[key] === undefined);
  const [missing] = silent;

  if (silent.length === 2) {
    report(undefined, 'The row has no text. Write `left`, `right` or both.');
  } else if (missing && row.change !== 'left-out') {
    report(
      missing,
      `\`${missing}\` is missing. Write what this text says on the point; if it says nothing, write \`change: left-out\`.`,
    );
  } else if (!missing && row.change === 'left-out') {
    report(
      'change',
      '`left-out` is for a point on which one text is silent, but here both say something. Take `left` or `right` out, or name another kind.',
    );
  } else if (!missing && squeezed(row.left) === squeezed(row.right)) {
    report(
      'right',
      'Both texts have the same words here, so there is nothing to compare. Write down the words that differ, or take the row out.',
    );
  }
  for (const key of silent) {
    for (const about of [`${key}At`, `${key}Words`] as const) {
      if (row[about] === undefined) continue;
      report(
        about,
        `\`${about}\` is about words of \`${key}\`, but the row has no \`${key}\`. Write down what this text says, or take \`${about}\` out.`,
      );
    }
  }
});

/** Two texts, point by point, in `src/content/comparisons/`. */
export const comparisonSchema = entry({
  title: text('it stands above the table'),
  relation: z.enum(relations).default('copies'),
  left: side,
  right: side,
  rows: z
    .array(row)
    .min(1, { error: '`rows` needs at least one.' })
    .superRefine((rows, ctx) =>
      noDuplicates(
        rows,
        'row',
        (index, message) => ctx.addIssue({ code: 'custom', path: [index, 'id'], message }),
        'a link leads to one row',
      ),
    ),
});

export type Comparison = z.output<typeof comparisonSchema>;

/** The text as a page shows it: any white space is one space. */
function squeezed(value: string | undefined): string | undefined {
  return value?.replace(/\s+/g, ' ');
}
