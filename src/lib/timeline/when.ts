/** First and last moment of an event as years with a fraction: 1 July 2000 is about 2000.5. */
export interface Span {
  from: number;
  to: number;
}

/**
 * A date as a place in time. An event of which only the year is known stands in the middle of that year, one of which only
 * the month is known in the middle of that month.
 *
 * @param date `1969`, `1969-03` or `1969-03-02`
 */
export function placeInTime(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (!month) return year + 0.5;
  return year + (month - 1 + (day ? (day - 0.5) / 31 : 0.5)) / 12;
}

/** When an event was, from its first to its last day. */
export function spanOf({ date, end = date }: { date: string; end?: string | undefined }): Span {
  const from = placeInTime(date);
  return { from, to: Math.max(from, placeInTime(end)) };
}
