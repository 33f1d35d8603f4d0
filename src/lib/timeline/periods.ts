import { selectEvents } from '../events.ts';
import type { Event } from '../../schemas/event.ts';

/** A stretch of the timeline with a name, from the first to the last of its years. */
export interface Period {
  name: string;
  from: number;
  to: number;
}

/** More cannot be chosen without scripts: style rules name each. */
export const mostPeriods = 8;

/**
 * What is wrong with the periods of a timeline, in words for its author; undefined if nothing is. Each event belongs to
 * exactly one of them.
 */
export function periodProblem(periods: readonly Period[], dates: readonly string[]): string | undefined {
  if (periods.length > mostPeriods)
    return `There are ${periods.length} periods; ${mostPeriods} is the most that can be chosen from.`;
  for (const [i, { name, from, to }] of periods.entries()) {
    if (from > to) return `The period “${name}” ends (${to}) before it begins (${from}).`;
    const before = periods[i - 1];
    if (before && from !== before.to + 1)
      return `The period “${name}” begins in ${from}; after “${before.name}” it must begin in ${before.to + 1}.`;
  }
  const outside = dates.find((date) => !periodOf(periods, date));
  return outside && `The event of ${outside} lies in none of the periods. Make one of them longer.`;
}

/** The period of a date. */
export function periodOf(periods: readonly Period[], date: string): Period | undefined {
  const year = Number(date.slice(0, 4));
  return periods.find(({ from, to }) => year >= from && year <= to);
}

/** The events of each period in the order of time. */
export function eventsOfPeriods<T extends { data: Event }>(
  events: readonly T[],
  periods: readonly Period[],
): { period: Period; events: T[] }[] {
  return periods.map((period) => ({
    period,
    events: selectEvents(events, { from: String(period.from), to: String(period.to) }),
  }));
}
