import { scaleBand, scaleLinear } from 'd3-scale';
import type { Chart, ChartOf, Ink } from '../../schemas/chart.ts';
import type { DataRow } from '../../schemas/data-set.ts';
import { matches, numberIn } from '../data-rows.ts';
import { printed, round } from './scale.ts';

export interface BarPanel {
  title: string;
  /** One group per value of the axis, with the middle of the group in per cent. */
  groups: { text: string; middle: number; bars: Bar[] }[];
}

export interface Bar {
  ink: Ink;
  /** Per cent of the plot: left edge, width, top, and height. */
  x: number;
  width: number;
  y: number;
  height: number;
  /** The figure above the bar; undefined where none was found. */
  value: string | undefined;
  /** Whose bar it is, with the place where the name ends. */
  label: { text: string; x: number } | undefined;
}

/** Where the bars of small multiples stand: the same values on each axis, a scale of its own for each panel. */
export function layOutBars(chart: ChartOf<'bars'>, rows: readonly DataRow[]): BarPanel[] {
  return chart.panels.map(({ title, xs, max, divideBy, digits, bars }) => {
    const x = scaleBand(xs, [0, 100]).paddingInner(0.18).paddingOuter(0.12);
    const y = scaleLinear([0, max], [0, 100]);
    const width = x.bandwidth() / bars.length;
    const rowAt = (text: string, where: Chart['where']) =>
      rows.find((each) => each[chart.x] === text && matches(each, chart.where) && matches(each, where)) ?? {};
    /** The first bar of a pair is named in the first group and the second in the last, where they have most room. */
    const namedIn = bars.map(({ column, where }, i) => {
      const known = xs.filter((text) => numberIn(rowAt(text, where), column) !== undefined);
      return i === 0 ? known[0] : known.at(-1);
    });
    return {
      title,
      groups: xs.map((text) => {
        const left = x(text) ?? 0;
        return {
          text,
          middle: round(left + x.bandwidth() / 2),
          bars: bars.map(({ column, ink, where, label }, i) => {
            const row = rowAt(text, where);
            const value = numberIn(row, column);
            const height = value === undefined ? 0 : round(y(value / divideBy));
            return {
              ink,
              x: round(left + i * width),
              width: round(width),
              y: round(100 - height),
              height,
              value: value === undefined ? undefined : printed(row[column] ?? '', digits, divideBy),
              label:
                label && namedIn[i] === text ? { text: label, x: round(left + (i + 1) * width) } : undefined,
            };
          }),
        };
      }),
    };
  });
}
