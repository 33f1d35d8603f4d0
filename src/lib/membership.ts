import type { DataRow } from '../schemas/data-set.ts';
import { idsIn } from './data-rows.ts';

/** The roles a state can have, in the order in which they are listed. A guest has none. */
export const membershipRoles = [
  'shanghai-five',
  'member',
  'observer',
  'dialogue-partner',
  'partner',
  'guest',
] as const;

export type MembershipRole = (typeof membershipRoles)[number];

/** One state in one role. */
export interface MembershipRow {
  country: string;
  /** Its code after ISO 3166. */
  iso3: string;
  status: MembershipRole;
  /** A year, a month or a day. */
  start: string;
  /** When the role ended or became another; empty while it lasts. */
  end: string;
  sources: string[];
  note: string;
}

/** The columns of the table that the map of members draws. */
export const membershipColumns = ['country', 'iso3', 'status', 'start', 'end', 'sources', 'note'] as const;

/** The rows of a data set as states in roles. The checks have seen to it that each has a role that there is. */
export function readMembership(rows: readonly DataRow[]): MembershipRow[] {
  return rows.map(
    ({ country = '', iso3 = '', status = '', start = '', end = '', sources = '', note = '' }) => ({
      country,
      iso3,
      status: status as MembershipRole,
      start,
      end,
      sources: idsIn(sources),
      note,
    }),
  );
}

/** A role that lasts; a guest comes and goes. */
export type ListedRole = Exclude<MembershipRole, 'guest'>;

/** A state among those that have one role in a year. */
export interface StateInRole {
  iso3: string;
  country: string;
  /** Whether it had another role, or none, at the end of the year before. */
  isNew: boolean;
}

/** Who belonged at the end of a year, by role; a role that nobody has is left out. */
export interface MembershipYear {
  year: number;
  roles: { role: ListedRole; states: StateInRole[] }[];
}

/** A state with everything it has been, in order of time. */
export interface StateRecord {
  iso3: string;
  country: string;
  periods: MembershipRow[];
}

const listed = ['shanghai-five', 'member', 'observer', 'dialogue-partner', 'partner'] as const;
const byName = (a: { country: string }, b: { country: string }) => a.country.localeCompare(b.country, 'en');

/** Who belonged at the end of a year. Dates known to the year alone hold from that year on. */
export function membershipIn(rows: readonly MembershipRow[], year: number): MembershipYear {
  const now = atEndOf(rows, year);
  const before = atEndOf(rows, year - 1);
  const roles = listed
    .map((role) => ({
      role,
      states: now
        .filter(({ status }) => status === role)
        .map(({ iso3, country }) => ({
          iso3,
          country,
          isNew: !before.some((row) => row.iso3 === iso3 && row.status === role),
        }))
        .sort(byName),
    }))
    .filter(({ states }) => states.length > 0);
  return { year, roles };
}

/** The years at the end of which somebody had another role than a year before, in order. */
export function yearsOfChange(rows: readonly MembershipRow[]): number[] {
  const dates = rows.filter(({ status }) => status !== 'guest').flatMap(({ start, end }) => [start, end]);
  const years = [...new Set(dates.filter(Boolean).map((date) => Number(date.slice(0, 4))))];
  const roles = (year: number) =>
    atEndOf(rows, year)
      .map(({ iso3, status }) => `${iso3} ${status}`)
      .sort()
      .join();
  return years.filter((year) => roles(year) !== roles(year - 1)).sort((a, b) => a - b);
}

/** Every state by name, guests included. */
export function stateRecords(rows: readonly MembershipRow[]): StateRecord[] {
  const states = Map.groupBy(rows, ({ iso3 }) => iso3);
  return [...states]
    .map(([iso3, periods]) => ({
      iso3,
      country: periods[0]?.country ?? iso3,
      periods: [...periods].sort((a, b) => a.start.localeCompare(b.start)),
    }))
    .sort(byName);
}

/** Something about a state that its rows say twice or in two ways. */
export interface MembershipIssue {
  /** Which row, counted from 0. */
  row: number;
  message: string;
}

/** What rows, each whole in itself, get wrong between them. */
export function checkMembership(rows: readonly MembershipRow[]): MembershipIssue[] {
  return rows.flatMap((row, i) => {
    const messages: string[] = [];
    if (row.end !== '' && row.end < row.start) {
      messages.push(
        `The role ends (${row.end}) before it begins (${row.start}). Exchange the two, or mend one.`,
      );
    }
    const earlier = rows.slice(0, i).filter((other) => other.iso3 === row.iso3);
    const otherName = earlier.find(({ country }) => country !== row.country);
    if (otherName) {
      messages.push(
        `${row.iso3} is called “${otherName.country}” above and “${row.country}” here. Write one name in all rows.`,
      );
    }
    const clash = earlier.find((other) => overlap(row, other));
    if (clash) {
      messages.push(
        `${row.country} is ${clash.status} from ${clash.start} to ${clash.end || 'today'}, and has another role at the same time here. Give the earlier role an \`end\`.`,
      );
    }
    return messages.map((message) => ({ row: i, message }));
  });
}

function atEndOf(rows: readonly MembershipRow[], year: number): MembershipRow[] {
  const last = `${year}-12-31`;
  return rows.filter(
    ({ status, start, end }) => status !== 'guest' && start <= last && (end === '' || end > last),
  );
}

function overlap(a: MembershipRow, b: MembershipRow): boolean {
  const from = a.start > b.start ? a.start : b.start;
  return [a, b].every(({ end }) => end === '' || end > from);
}
