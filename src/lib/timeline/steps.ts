import type { DrawnEvent } from './events.ts';
import { wrapText } from './text-size.ts';

/** One event of a period on a narrow screen: its marks in a line, its title at the end; lengths in CSS pixels. */
export interface Step {
  event: DrawnEvent;
  y: number;
  /** Its lanes from the first to the last; the one of its first theme leads. */
  marks: { theme: string; x: number; leads: boolean }[];
  lines: string[];
  /** The year, where it is another than that of the event before. */
  year: string | undefined;
}

/** The events of a period in the order of time, one below the other, with lanes beside them. */
export interface StepsDrawing {
  height: number;
  lanes: { theme: string; x: number }[];
  steps: Step[];
  titleAt: number;
}

const type = 13;
const mark = 10;
const laneWidth = 18;
const top = 30;
const gap = 8;

/** The distance of the lines of a title. */
export const stepLine = 16;

/**
 * Lays the events of a period out for a screen too narrow for a scale with titles: in equal steps, so that how much time
 * lies between two events is told by the years at the edge and not by their distance.
 */
export function layOutSteps(
  events: readonly DrawnEvent[],
  themes: readonly string[],
  { width, start }: { width: number; start: number },
): StepsDrawing {
  const lanes = themes
    .filter((theme) => events.some((event) => event.themes.includes(theme)))
    .map((theme, lane) => ({ theme, x: start + mark / 2 + lane * laneWidth }));
  const titleAt = start + lanes.length * laneWidth + gap;
  let y = top;
  const steps = events.map((event, i) => {
    const lines = wrapText(event.title, type, width - titleAt);
    const before = events[i - 1];
    const year = event.date.slice(0, 4);
    const step: Step = {
      event,
      y: y + stepLine / 2,
      marks: lanes
        .filter(({ theme }) => event.themes.includes(theme))
        .map(({ theme, x }) => ({ theme, x, leads: theme === event.themes[0] })),
      lines,
      year: before?.date.startsWith(year) ? undefined : year,
    };
    y += lines.length * stepLine + gap;
    return step;
  });
  return { height: y, lanes, steps, titleAt };
}
