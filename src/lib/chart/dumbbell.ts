import { scaleLinear } from 'd3-scale';
import type { ChartOf, Ink } from '../../schemas/chart.ts';
import type { DataRow } from '../../schemas/data-set.ts';
import { matches, numberIn } from '../data-rows.ts';
import { axisTicks, round, type Tick } from './scale.ts';

export interface DumbbellLayout {
  ticks: Tick[];
  rows: {
    text: string;
    /** The bar between the outermost marks, in per cent. */
    from: number;
    to: number;
    ends: {
      ink: Ink;
      at: number;
      value: string;
      hollow: boolean;
      label: string | undefined;
      side: 'start' | 'end';
    }[];
  }[];
}

/** Marks on one scale, a bar between them: the length of the bar is the gap. */
export function layOutDumbbell(
  chart: ChartOf<'dumbbell'>,
  rows: readonly DataRow[],
  nameOf: (row: DataRow) => string,
): DumbbellLayout {
  const x = scaleLinear([0, chart.max], [0, 100]);
  const labelled = new Set<string>();
  return {
    ticks: axisTicks(chart.max, chart.step, (value) => round(x(value))),
    rows: rows
      .filter((row) => matches(row, chart.where))
      .map((row) => {
        const ends = chart.ends
          .flatMap(({ column, ink, hollow, label }) => {
            const value = numberIn(row, column);
            if (value === undefined) return [];
            const isHollow = hollow !== undefined && row[hollow] !== '';
            const first = !labelled.has(label);
            labelled.add(label);
            return [
              {
                ink,
                at: round(x(value)),
                value: row[column] ?? '',
                hollow: isHollow,
                label: first ? label : undefined,
              },
            ];
          })
          .sort((a, b) => a.at - b.at);
        const positions = ends.map(({ at }) => at);
        return {
          text: nameOf(row),
          from: Math.min(...positions),
          to: Math.max(...positions),
          // Figures stand outside of the bar: before the first mark, behind the other.
          ends: ends.map((end, i) => ({
            ...end,
            side: i === 0 && ends.length > 1 ? ('end' as const) : ('start' as const),
          })),
        };
      }),
  };
}
