/** A line of the axis, in per cent. */
export interface Tick {
  at: number;
  text: string;
}

/** The lines of an axis from nought upwards. */
export function axisTicks(max: number, step: number, place: (value: number) => number): Tick[] {
  return Array.from({ length: Math.floor(max / step) + 1 }, (_, i) => ({
    at: place(i * step),
    text: String(i * step),
  }));
}

/**
 * A figure as it is printed: divided where a chart says so, and with no more decimals than its source gave.
 *
 * @param cell a number as the data set writes it
 * @param digits the most decimals that have room
 */
export function printed(cell: string, digits: number, divideBy = 1): string {
  const given = (cell.split('.')[1] ?? '').length + Math.max(0, Math.round(Math.log10(divideBy)));
  return (Number(cell) / divideBy).toFixed(Math.min(digits, given));
}

/** A tenth of a per cent is less than a pixel; more digits only make the page heavier. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
