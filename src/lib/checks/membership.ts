import { namedRows } from '../data-rows.ts';
import { checkMembership, membershipColumns, membershipRoles, readMembership } from '../membership.ts';
import { readPageUsage } from '../page-usage.ts';
import { hintFor } from '../suggest.ts';
import type { Course, Issue } from './course.ts';

/** What the map of members draws: each state has one name, and one role at a time. */
export function checkMemberships({ pages, tables }: Course): Issue[] {
  const shown = pages.flatMap(({ body }) => readPageUsage(body).maps);
  return tables
    .filter(({ id }) => shown.includes(id))
    .flatMap(({ id, file, head, rows }) => {
      const columns = head.map(({ text }) => text);
      const missing = membershipColumns.filter((column) => !columns.includes(column));
      if (missing.length > 0) {
        return [
          {
            file,
            at: 0,
            message: `\`<ScoMap data="${id}" />\` draws the columns ${membershipColumns.join(', ')}. Missing here: ${missing.join(', ')}.`,
          },
        ];
      }
      const cells = namedRows({ head, rows });
      const at = (row: number, column = 'country') => rows[row]?.[columns.indexOf(column)]?.offset ?? 0;
      const gaps = cells.flatMap((row, i) =>
        ['country', 'iso3', 'status', 'start']
          .filter((column) => row[column] === '')
          .map((column) => ({
            file,
            at: at(i, column),
            message: `\`${column}\` is empty. Each row says which state had which role, and from when.`,
          })),
      );
      const roles = cells.flatMap(({ status = '' }, i) =>
        status === '' || membershipRoles.some((role) => role === status)
          ? []
          : [
              {
                file,
                at: at(i, 'status'),
                message: `The map knows no role “${status}”. ${hintFor(status, membershipRoles)}`,
              },
            ],
      );
      if (gaps.length + roles.length > 0) return [...gaps, ...roles];
      return checkMembership(readMembership(cells)).map(({ row, message }) => ({
        file,
        at: at(row),
        message,
      }));
    });
}
