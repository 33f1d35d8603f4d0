import { z } from 'astro/zod';
import { entry, id, text } from './fields.ts';

const column = text('it is the name of a column of the data set');

/** Rows that have these values: `{ fuel: crude }`, or `{ covers: ["", "at most"] }` for one of several. */
const where = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** Whose figure it is. China is a round mark and a filled one, Russia a square and an open bar, so that colour is never alone. */
const ink = z.enum(['china', 'russia', 'plain', 'other']);

const base = {
  data: id,
  title: text('it says what the chart shows, as a finding'),
  subtitle: text('it says what is counted, and in which unit'),
  /** What somebody who can't see the chart should know: the finding, with its figures. */
  alt: text('it says the finding in words, for readers who cannot see the chart'),
  source: text('it says whose figures these are'),
  caveat: text('it says what the chart does not show'),
  where: where.optional(),
  /** The columns of the table behind “show the data”; all but the notes, if none are named. */
  table: z.array(column).min(1).optional(),
};

const axis = { max: z.number().positive(), step: z.number().positive() };

const anchor = z.enum(['start', 'middle', 'end']).default('start');

/** The name of a line, with a place on its axes where nothing else stands. */
const lineLabel = entry({ text: text('it stands beside the line'), x: z.number(), y: z.number(), anchor });

/** A figure that is printed beside its mark: a value of the column on the axis, and the side that is free. */
const printedValue = entry({
  at: text('it is a value of the column on the axis'),
  side: z.enum(['above', 'below', 'after']),
});

const linesSchema = entry({
  kind: z.literal('lines'),
  ...base,
  x: column,
  panels: z
    .array(
      entry({
        title: text('it tells one panel from the other').optional(),
        from: z.number(),
        to: z.number(),
        ticks: z.array(z.number()).min(2),
        ...axis,
        lines: z
          .array(
            entry({
              column,
              label: lineLabel.optional(),
              ink,
              where: where.optional(),
              /** The figures a reader should not have to guess: the last one, and the one the finding is about. */
              values: z.array(printedValue).optional(),
            }),
          )
          .min(1),
        /** Moments that a reader should know of. */
        marks: z.array(entry({ x: z.number(), label: text('it says what happened'), anchor })).optional(),
      }),
    )
    .min(1),
});

const barsSchema = entry({
  kind: z.literal('bars'),
  ...base,
  x: column,
  panels: z
    .array(
      entry({
        title: text('it tells one panel from the other'),
        xs: z.array(text('it is a value of the column on the axis')).min(1),
        max: z.number().positive(),
        /** To show billions as trillions: 1000. */
        divideBy: z.number().positive().default(1),
        digits: z.number().int().min(0).max(3).default(0),
        bars: z
          .array(
            entry({
              column,
              label: text('it stands above the first bar').optional(),
              ink,
              where: where.optional(),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

const dumbbellSchema = entry({
  kind: z.literal('dumbbell'),
  ...base,
  x: column,
  ...axis,
  unit: text('it stands behind the largest number of the axis').optional(),
  ends: z
    .array(
      entry({
        column,
        label: text('it stands beside the first mark'),
        ink,
        /** The mark is hollow in rows that have something in this column. */
        hollow: column.optional(),
      }),
    )
    .min(2),
});

const rowsSchema = entry({
  kind: z.literal('rows'),
  ...base,
  x: column,
  max: z.number().positive(),
  /** The row whose bars carry their names; it has to be one with short bars. */
  labelIn: text('it is a value of the column on the axis'),
  bars: z
    .array(
      entry({ column, label: text('it stands behind the bar'), ink, hollow: z.boolean().default(false) }),
    )
    .min(1),
});

const gridSchema = entry({
  kind: z.literal('grid'),
  ...base,
  x: column,
  /** Stands above the head of each row. */
  date: column,
  /** What follows the head of each row: `yes–no–abstained`. */
  count: z.array(column).min(1).optional(),
  cells: z.array(entry({ column, label: text('it stands above the column') })).min(2),
});

/** A chart, in `src/content/charts/`. */
export const chartSchema = z.discriminatedUnion('kind', [
  linesSchema,
  barsSchema,
  dumbbellSchema,
  rowsSchema,
  gridSchema,
]);

export type Chart = z.output<typeof chartSchema>;
export type ChartOf<K extends Chart['kind']> = Extract<Chart, { kind: K }>;
export type Ink = z.output<typeof ink>;
