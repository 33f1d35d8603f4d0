import { type DrawnEvent, lanesOf } from './events.ts';
import { packRows } from './pack.ts';
import { type TimeScale, timeScale, type Years } from './time-scale.ts';

/** An event in one of its lanes; lengths in CSS pixels. */
export interface ColumnMark {
  event: DrawnEvent;
  theme: string;
  leads: boolean;
  x: number;
  y: number;
  /** For an event that lasted: how far its line reaches. */
  until: number | undefined;
}

/** Lanes beside each other, time downwards: all events on a narrow screen. */
export interface ColumnsDrawing {
  height: number;
  lanes: { theme: string; x: number }[];
  marks: ColumnMark[];
  scale: TimeScale;
}

/** Room above for the marks of the lanes. */
export const columnsTop = 30;
const mark = 10;
const laneGap = 8;
const length = 760;

/** Lays events out in lanes that stand beside each other, from `start` to `width`. */
export function layOutColumns(
  events: readonly DrawnEvent[],
  themes: readonly string[],
  years: Years,
  { width, start }: { width: number; start: number },
): ColumnsDrawing {
  const scale = timeScale(years, length);
  const laneWidth = (width - start) / Math.max(1, themes.length);
  const marks: ColumnMark[] = [];
  const lanes = [...lanesOf(events, themes)].map(([theme, those], lane) => {
    const x = start + lane * laneWidth;
    const places = those.map(({ span }) => ({ from: scale.at(span.from), to: scale.at(span.to) }));
    const rows = packRows(places.map(({ from, to }) => ({ from: from - mark / 2, to: to + mark / 2 })));
    const deep = Math.max(1, ...rows.map((row) => row + 1));
    // Marks that would not fit beside each other come closer, as coins do that are fanned out.
    const step = Math.min(mark + 1, (laneWidth - laneGap) / deep);
    for (const [i, { event, leads }] of those.entries()) {
      const { from = 0, to = 0 } = places[i] ?? {};
      marks.push({
        event,
        theme,
        leads,
        x: x + mark / 2 + (rows[i] ?? 0) * step,
        y: columnsTop + from,
        until: to - from > mark ? columnsTop + to : undefined,
      });
    }
    return { theme, x };
  });
  return { height: columnsTop + length + mark, lanes, marks, scale };
}
