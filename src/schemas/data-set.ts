import { z } from 'astro/zod';
import { day, entry, text } from './fields.ts';

/** What the cells of a column hold. */
export const columnContents = [
  'year',
  'date',
  'number',
  'text',
  'country',
  'choice',
  'unit',
  'row',
  'rows',
  'sources',
] as const;

const columnSchema = entry({
  name: text('it is the head of the column in the CSV file').regex(/^[a-z][a-z0-9_]*$/, {
    error: ({ input }) =>
      `“${String(input)}” can't be the name of a column. Use lower-case letters, digits and underscores, for example “total”.`,
  }),
  title: text('it is what a reader sees above the column'),
  holds: z.enum(columnContents),
  /** For a number: what it counts, the same in every row. */
  unit: text('it is the unit of the figures').optional(),
  /** For a choice: the words that may stand in a cell. */
  of: z.array(text('it is a word that may stand in a cell')).min(1).optional(),
  /** For a row or rows: the data set they stand in. A cell holds the first cell of each, with spaces between several. */
  in: text('it is the name of a data set').optional(),
  /** For a unit: the column whose rows with one value all have one unit. */
  within: text('it is the name of a column').optional(),
  /** The state of which the whole column speaks, as its code of three letters. */
  country: text('it is the code of a country, such as KAZ').optional(),
});

const sumSchema = entry({
  total: text('it is the name of a column'),
  parts: z.array(text('it is the name of a column')).min(2, { error: '`parts` needs two columns or more.' }),
  /** How far total and sum may lie apart because figures are rounded. */
  within: z.number().min(0),
});

/** The description beside a CSV file, in `src/content/data/`. Both have the same name. */
export const dataSetSchema = entry({
  title: text('it says what the figures show'),
  columns: z.array(columnSchema).min(1, { error: '`columns` needs at least one.' }),
  /** The columns that together tell one row from another. */
  key: z.array(text('it is the name of a column')).min(1, { error: '`key` needs at least one column.' }),
  sums: z.array(sumSchema).optional(),
  /** How the figures were counted and gathered, a paragraph each. */
  method: z.array(text('it says how the figures were gathered')).min(1, {
    error: '`method` needs at least one paragraph: say who counted, and how the figures were gathered.',
  }),
  caveats: z.array(text('it says what to be careful about')).min(1, {
    error: '`caveats` needs at least one: no figures are without one.',
  }),
  conclude: text('it says what one may conclude'),
  notConclude: text('it completes “One should not conclude”, so begin with “That”'),
  /** The day on which the figures were put together. */
  asOf: day,
  licence: text('no data set without a licence'),
});

export type DataSet = z.output<typeof dataSetSchema>;
export type DataColumn = DataSet['columns'][number];

/** A row as it stands in the CSV file: each cell by the name of its column, without reading what it holds. */
export type DataRow = Record<string, string>;

/** A data set as pages get it: its description and its rows. */
export const dataWithRowsSchema = dataSetSchema.extend({
  rows: z.array(z.record(z.string(), z.string())),
  /** The CSV file as its author wrote it. */
  csv: z.string(),
});

export type DataWithRows = z.output<typeof dataWithRowsSchema>;
