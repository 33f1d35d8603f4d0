import type { CslDate } from '../csl.ts';

/** Year, month and day as far as they are known, with two digits each: `2022-12-30`, or with another mark between. */
export function isoDate({ 'date-parts': [parts] }: CslDate, between = '-'): string {
  return parts.map((part) => String(part).padStart(2, '0')).join(between);
}
