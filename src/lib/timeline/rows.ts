import { type DrawnEvent, type LaneEvent, lanesOf } from './events.ts';
import { packRows } from './pack.ts';
import { textWidth } from './text-size.ts';
import { type TimeScale, timeScale, type Years } from './time-scale.ts';

/** What a drawing in rows is made for: lengths in CSS pixels. */
export interface RowsFrame {
  width: number;
  /** Room for the names of lanes. */
  start: number;
  /** Marks alone, marks with titles, or only the marks that have a title, set close to save paper. */
  shows: 'marks' | 'titles' | 'paper';
}

/** A mark in its lane; the one that leads has the title, if titles are drawn, on one side of it. */
export interface RowMark {
  event: DrawnEvent;
  theme: string;
  leads: boolean;
  x: number;
  y: number;
  /** For an event that lasted: how far its line reaches. */
  until: number | undefined;
  titleSide: 'start' | 'end';
}

/** Lanes below each other, time to the right. */
export interface RowsDrawing {
  width: number;
  height: number;
  /** From its upper edge on; its name stands beside the first row. */
  lanes: { theme: string; y: number; nameAt: number }[];
  marks: RowMark[];
  scale: TimeScale;
}

export const rowType = 13;
const mark = 10;
const gap = 6;
/** From the middle of a line of text down to its baseline. */
const baseline = 4.5;
/** The height of a row, what a lane has above and below its rows, and what the axis takes. */
const spacing = {
  marks: { row: mark + 1, pad: 7, axis: 28 },
  titles: { row: 18, pad: 7, axis: 28 },
  paper: { row: 14, pad: 3, axis: 21 },
};

/** Lays events out in lanes; where titles are drawn, lanes with nothing in them are left out. */
export function layOutRows(
  events: readonly DrawnEvent[],
  themes: readonly string[],
  years: Years,
  frame: RowsFrame,
): RowsDrawing {
  const { width, start, shows } = frame;
  const { row, pad, axis } = spacing[shows];
  const scale = timeScale(years, width - start);
  const lanes: RowsDrawing['lanes'] = [];
  const marks: RowMark[] = [];
  let y = axis;
  for (const [theme, all] of lanesOf(events, themes)) {
    const those = shows === 'paper' ? all.filter(({ leads }) => leads) : all;
    if (shows !== 'marks' && those.length === 0) continue;
    const placed = those.map((each) => place(each, scale, frame));
    const rows = packRows(placed.map(({ extent }) => extent));
    const height = Math.max(1, ...rows.map((each) => each + 1)) * row + 2 * pad;
    lanes.push({ theme, y, nameAt: y + pad + row / 2 + baseline });
    for (const [i, { x, until, titleSide }] of placed.entries()) {
      const each = those[i];
      if (!each) continue;
      const { event, leads } = each;
      const at = y + pad + row * ((rows[i] ?? 0) + 0.5);
      marks.push({ event, theme, leads, x, y: at, until, titleSide });
    }
    y += height;
  }
  return { width, height: y, lanes, marks, scale };
}

function place({ event, span, leads }: LaneEvent, scale: TimeScale, { width, start, shows }: RowsFrame) {
  const x = start + scale.at(span.from);
  const end = start + scale.at(span.to);
  const until = end - x > mark ? end : undefined;
  const reach = Math.max(end, x + mark / 2);
  const title = shows !== 'marks' && leads ? gap + textWidth(event.title, rowType) + gap : 1;
  const titleSide: RowMark['titleSide'] = reach + title > width ? 'start' : 'end';
  const extent =
    titleSide === 'end'
      ? { from: x - mark / 2, to: reach + title }
      : { from: x - mark / 2 - title, to: reach + 1 };
  return { x, until, titleSide, extent };
}
