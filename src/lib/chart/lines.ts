import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { ChartOf, Ink } from '../../schemas/chart.ts';
import type { DataRow } from '../../schemas/data-set.ts';
import { matches, numberIn, timeIn } from '../data-rows.ts';
import { axisTicks, printed, round, type Tick } from './scale.ts';

/** A place on the plot, in per cent of its width and height from the top left: whatever the width, the type keeps its size. */
export interface Point {
  x: number;
  y: number;
}

export interface LinePanel {
  title: string | undefined;
  yTicks: Tick[];
  xTicks: Tick[];
  lines: {
    ink: Ink;
    /** In a box of 100 by 100; broken where a figure is missing. */
    path: string;
    dots: Point[];
    label: (Point & { text: string; anchor: 'start' | 'middle' | 'end' }) | undefined;
    /** Figures that are printed beside their marks. */
    values: (Point & { text: string; side: 'above' | 'below' | 'after' })[];
  }[];
  marks: { x: number; text: string; anchor: 'start' | 'middle' | 'end' }[];
}

/** Where everything of a line chart stands. */
export function layOutLines(chart: ChartOf<'lines'>, rows: readonly DataRow[]): LinePanel[] {
  return chart.panels.map(({ title, from, to, ticks, max, step, lines, marks = [] }) => {
    const x = scaleLinear([from, to], [0, 100]);
    const y = scaleLinear([0, max], [100, 0]);
    return {
      title,
      yTicks: axisTicks(max, step, (value) => round(y(value))),
      xTicks: ticks.map((tick) => ({ at: round(x(tick)), text: String(tick) })),
      lines: lines.map(({ column, ink, where, label, values = [] }) => {
        const own = rows.filter((row) => matches(row, chart.where) && matches(row, where));
        const points = own
          .map((row) => ({ t: timeIn(row[chart.x] ?? ''), value: numberIn(row, column) }))
          .filter(({ t }) => t >= from && t <= to);
        const at = points.map(({ t, value }) => ({
          x: round(x(t)),
          y: value === undefined ? undefined : round(y(value)),
        }));
        const draw = line<(typeof at)[number]>(
          (point) => point.x,
          (point) => point.y ?? 0,
        ).defined((point) => point.y !== undefined);
        return {
          ink,
          path: draw(at) ?? '',
          dots: at.flatMap((point) => (point.y === undefined ? [] : [{ x: point.x, y: point.y }])),
          label: label && { ...label, x: round(x(label.x)), y: round(y(label.y)) },
          values: values.flatMap(({ at, side }) =>
            own
              .filter((row) => row[chart.x] === at && numberIn(row, column) !== undefined)
              .map((row) => ({
                x: round(x(timeIn(at))),
                y: round(y(numberIn(row, column) ?? 0)),
                text: printed(row[column] ?? '', 1),
                side,
              })),
          ),
        };
      }),
      marks: marks.map((mark) => ({ x: round(x(mark.x)), text: mark.label, anchor: mark.anchor })),
    };
  });
}
