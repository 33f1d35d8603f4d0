import { scaleLinear } from 'd3-scale';

/** Years of a drawing, the last one up to its end. */
export interface Years {
  first: number;
  last: number;
  /** A year before which there is little to show, so that it is drawn smaller. */
  denseFrom?: number | undefined;
}

/** Of the length of the drawing, what the time before `denseFrom` takes. */
const sparseShare = 0.16;
/** About how far apart two years of the axis stand, in the unit of the drawing. */
const tickSpace = 64;

/** Where a moment stands along the drawing, and which years its axis names. */
export interface TimeScale {
  at: (year: number) => number;
  ticks: { at: number; text: string }[];
  /** Where the scale changes. */
  breakAt: number | undefined;
}

/** A scale over years, from 0 to `length`. */
export function timeScale({ first, last, denseFrom }: Years, length: number): TimeScale {
  const breakAt = denseFrom && denseFrom > first ? length * sparseShare : undefined;
  const scale =
    denseFrom && breakAt
      ? scaleLinear([first, denseFrom, last + 1], [0, breakAt, length])
      : scaleLinear([first, last + 1], [0, length]);
  const dense = breakAt && denseFrom ? denseFrom : first;
  const even = scaleLinear([dense, last + 1], [breakAt ?? 0, length]);
  const years = even.ticks(Math.floor((length - (breakAt ?? 0)) / tickSpace)).filter(Number.isInteger);
  // The year in which the drawing begins is named too, and the one at which its scale changes.
  const named = [...new Set([first, dense, ...years])].filter(
    (year) => year <= dense || scale(year) - scale(dense) >= tickSpace * 0.7,
  );
  return {
    at: (year) => scale(year),
    ticks: named.map((year) => ({ at: scale(year), text: String(year) })),
    breakAt,
  };
}
