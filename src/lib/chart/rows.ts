import { scaleLinear } from 'd3-scale';
import type { ChartOf, Ink } from '../../schemas/chart.ts';
import type { DataRow } from '../../schemas/data-set.ts';
import { matches, numberIn } from '../data-rows.ts';
import { round } from './scale.ts';

export interface RowGroup {
  text: string;
  /** The length of each bar in per cent, with its figure; both undefined where none was found. */
  bars: {
    ink: Ink;
    hollow: boolean;
    width: number | undefined;
    value: string | undefined;
    label: string | undefined;
  }[];
}

/** Bars that lie on their side, a group for each row, named in the one row where there is room. */
export function layOutRows(
  chart: ChartOf<'rows'>,
  rows: readonly DataRow[],
  nameOf: (row: DataRow) => string,
): RowGroup[] {
  const x = scaleLinear([0, chart.max], [0, 100]);
  return rows
    .filter((row) => matches(row, chart.where))
    .map((row) => ({
      text: nameOf(row),
      bars: chart.bars.map(({ column, ink, hollow, label }) => {
        const value = numberIn(row, column);
        return {
          ink,
          hollow,
          width: value === undefined ? undefined : round(x(value)),
          value: value === undefined ? undefined : row[column],
          label: row[chart.x] === chart.labelIn ? label : undefined,
        };
      }),
    }));
}
