import { z } from 'astro/zod';
import { entry, sources, text } from './fields.ts';

/** The description beside a CSV file, in `src/content/data/`. */
export const dataSetSchema = entry({
  title: text('it says what the figures show'),
  unit: text('it is the unit of the figures'),
  columns: z
    .array(
      entry({
        name: text('it is the head of the column in the CSV file'),
        title: text('it is what a reader sees'),
        unit: text('it is the unit, where it differs').optional(),
      }),
    )
    .min(1, { error: '`columns` needs at least one.' }),
  file: text('it names the CSV file beside this one').regex(/^[\w.-]+\.csv$/, {
    error: '`file` must be the name of a CSV file in the same folder, for example "trade.csv".',
  }),
  caveat: text('it says what one should not conclude'),
  licence: text('no data set without a licence'),
  sources,
});

export type DataSet = z.output<typeof dataSetSchema>;
