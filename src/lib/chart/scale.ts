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

/** A tenth of a per cent is less than a pixel; more digits only make the page heavier. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
