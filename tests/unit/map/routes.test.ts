import { describe, expect, it } from 'vitest';
import { middleOf, placesOf, readRoutes, straightPath } from '~/lib/map/routes';
import type { DataWithRows } from '~/schemas/data-set';

const set = (columns: DataWithRows['columns'], rows: DataWithRows['rows']) =>
  ({ columns, rows }) as DataWithRows;
const places = set(
  [],
  [
    { id: 'a', name: 'Aville', lon: '50', lat: '40.5' },
    { id: 'b', name: 'Beeton', lon: '60', lat: '45' },
    { id: 'c', name: 'Ceeburg', lon: '70', lat: '44' },
  ],
);
const lines = set(
  [
    { name: 'from', title: 'From', holds: 'row', in: 'places' },
    { name: 'sources', title: 'Sources', holds: 'sources' },
  ],
  [
    {
      id: 'x',
      kind: 'oil',
      leads_to: 'CHN',
      from: 'a',
      via: 'c b',
      to: 'a',
      sources: 'one two',
      capacity: '20',
      unit: 'tonnes',
    },
    {
      id: 'y',
      kind: 'gas',
      leads_to: 'RUS',
      from: 'a',
      via: '',
      to: 'b',
      sources: 'one',
      capacity: '',
      unit: '',
    },
  ],
);

describe('the lines of a data set', () => {
  it('run from end to end by the places between, in the order of the author', () => {
    const [x, y] = readRoutes(lines, places);
    expect(x?.stops.map(({ name }) => name)).toEqual(['Aville', 'Ceeburg', 'Beeton', 'Aville']);
    expect(y?.stops.map(({ at }) => at)).toEqual([
      [50, 40.5],
      [60, 45],
    ]);
  });
  it('carry their sources, and a capacity only where there is one', () => {
    expect(readRoutes(lines, places).map(({ sources, capacity }) => [sources, capacity])).toEqual([
      [['one', 'two'], '20 tonnes'],
      [['one'], ''],
    ]);
  });
  it('say in which data set their places stand', () => {
    expect(placesOf(lines)).toBe('places');
    expect(placesOf(places)).toBeUndefined();
  });
});

describe('a line on the drawing', () => {
  it('is straight between its places and goes nowhere else', () => {
    expect(
      straightPath([
        [1, 2],
        [3, 4],
        [5, 0],
      ]),
    ).toBe('M1 2L3 4L5 0');
  });
  it('has its words in the middle of the longest stretch', () => {
    expect(
      middleOf([
        [0, 0],
        [10, 0],
        [10, 40],
        [12, 40],
      ]),
    ).toEqual([10, 20]);
    expect(middleOf([[7, 7]])).toEqual([7, 7]);
  });
});
