import type { DataWithRows } from '../../schemas/data-set.ts';
import { idsIn, sourcesIn } from '../data-rows.ts';
import type { Position } from './border-policy.ts';

/** A place on which a line bends or ends. */
export interface Stop {
  id: string;
  name: string;
  at: Position;
}

/** A railway or pipeline, from end to end. Words are those of the data set. */
export interface Route {
  id: string;
  kind: string;
  name: string;
  /** The state at its far end, as its code of three letters. */
  leadsTo: string;
  /** What stands beside it on the map. */
  label: string;
  status: string;
  opened: string;
  capacity: string;
  direction: string;
  note: string;
  stops: Stop[];
  sources: string[];
}

/** The columns without which there is nothing to draw. */
export const routeColumns = [
  'id',
  'kind',
  'name',
  'leads_to',
  'label',
  'from',
  'via',
  'to',
  'status',
] as const;

/** The name of the data set with the places, as the column `from` names it. */
export function placesOf({ columns }: Pick<DataWithRows, 'columns'>): string | undefined {
  return columns.find(({ name }) => name === 'from')?.in;
}

/** The lines of a data set with their places, in the order of the file. The checks have seen to it that all places exist. */
export function readRoutes(routes: DataWithRows, places: DataWithRows): Route[] {
  const stops = new Map(
    places.rows.map(({ id = '', name = id, lon, lat }) => [
      id,
      { id, name, at: [Number(lon), Number(lat)] as Position },
    ]),
  );
  return routes.rows.map((row) => {
    const cell = (name: string) => row[name] ?? '';
    return {
      id: cell('id'),
      kind: cell('kind'),
      name: cell('name'),
      leadsTo: cell('leads_to'),
      label: cell('label'),
      status: cell('status'),
      opened: cell('opened'),
      capacity: [cell('capacity'), cell('unit')].join(' ').trim(),
      direction: cell('direction'),
      note: cell('note'),
      stops: ['from', 'via', 'to'].flatMap((name) => idsIn(cell(name))).flatMap((id) => stops.get(id) ?? []),
      sources: sourcesIn(row, routes.columns),
    };
  });
}

type Point = readonly [x: number, y: number];

/** A line through points of the drawing, straight between them. */
export function straightPath(points: readonly Point[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

/** The middle of the longest stretch between two points: where a label stands if no other place is named. */
export function middleOf(points: readonly Point[]): Point {
  const stretches = points.slice(1).map(([x, y], i) => {
    const [px, py] = points[i] ?? [x, y];
    return { middle: [(px + x) / 2, (py + y) / 2] as Point, length: Math.hypot(x - px, y - py) };
  });
  const [longest] = stretches.toSorted((a, b) => b.length - a.length);
  return longest?.middle ?? points[0] ?? [0, 0];
}
