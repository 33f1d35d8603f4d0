import { formatDate } from '~/lib/format-source';
import type { DrawnEvent } from '~/lib/timeline/events';

/** An event by its day and its title, for those who hear it or point at its mark. */
export function eventLabel({ date, title }: DrawnEvent): string {
  return `${formatDate(date)}: ${title}`;
}
