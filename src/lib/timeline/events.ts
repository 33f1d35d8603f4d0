import { type Span, spanOf } from './when.ts';

/** An event as the drawing needs it. */
export interface DrawnEvent {
  id: string;
  title: string;
  /** The first is the lane in which its title stands. */
  themes: readonly [string, ...string[]];
  date: string;
  end?: string | undefined;
}

/** An event in one of its lanes. */
export interface LaneEvent {
  event: DrawnEvent;
  span: Span;
  /** Whether this is the lane of its first theme: the one with its title and the link. */
  leads: boolean;
}

/** The events of each theme in the order of time. An event of several themes stands in each of their lanes. */
export function lanesOf(events: readonly DrawnEvent[], themes: readonly string[]): Map<string, LaneEvent[]> {
  return new Map(
    themes.map((theme) => [
      theme,
      events
        .filter((event) => event.themes.includes(theme))
        .map((event) => ({ event, span: spanOf(event), leads: event.themes[0] === theme })),
    ]),
  );
}
