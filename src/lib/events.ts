import type { Event } from '../schemas/event.ts';
import { formatDate } from './format-source.ts';

/** Which events of the timeline are shown. */
export interface Slice {
  /** First and last year, month or day; all if left out. */
  from?: string | undefined;
  to?: string | undefined;
  /** Only events with one of these themes; all if left out or empty. */
  themes?: readonly string[] | undefined;
}

/** Events in the order of time; where one is known to the year and another to the day, the year comes first. */
export function selectEvents<T extends { data: Event }>(events: readonly T[], slice: Slice = {}): T[] {
  const { from, to, themes = [] } = slice;
  return events
    .filter(({ data }) => !from || data.date.slice(0, from.length) >= from.slice(0, data.date.length))
    .filter(({ data }) => !to || data.date.slice(0, to.length) <= to)
    .filter(({ data }) => themes.length === 0 || data.themes.some((theme) => themes.includes(theme)))
    .sort((a, b) => (a.data.date < b.data.date ? -1 : a.data.date > b.data.date ? 1 : 0));
}

/**
 * The date of an event in pieces: its year, the day or month in it, and its last day. What two dates share is said once:
 * “2” and “15 March”.
 */
export function eventDays(
  date: string,
  end?: string,
): { year: string; day: string | undefined; until: string | undefined } {
  const year = date.slice(0, 4);
  const within = (other: string) => formatDate(other).replace(new RegExp(` ${year}$`), '');
  const until = end && end !== date ? within(end) : undefined;
  const sameMonth = until && date.length === 10 && date.slice(0, 7) === end?.slice(0, 7);
  const day = date.length > 4 ? within(date) : undefined;
  return { year, day: sameMonth ? day?.replace(/ .*/, '') : day, until };
}
