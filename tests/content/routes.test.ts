import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { namedRows } from '~/lib/data-rows';
import { applyPolicy, countryAt, type Position, type World } from '~/lib/map/border-policy';
import { atlasNames } from '~/lib/map/atlas-names';
import { drawMap } from '~/lib/map/draw-map';
import { readRoutes } from '~/lib/map/routes';
import { chinaFrame, russiaFrame, wideFrame } from '~/lib/map/routes-frames';
import type { DataWithRows } from '~/schemas/data-set';
import { readContentFiles } from '../../src/content-layer/content-files.ts';
import { readCourse } from '../../src/content-layer/read-course.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { course } = readCourse(readContentFiles(root));
const set = (id: string) => {
  const description = course.entries.data.find((each) => each.id === id)?.data;
  const table = course.tables.find((each) => each.id === id);
  if (!description || !table) throw new Error(`The course has no data set ${id}.`);
  return { ...description, rows: namedRows(table), csv: '' } satisfies DataWithRows;
};
const places = set('central-asia-points');
const routes = readRoutes(set('central-asia-routes'), places);

const file = fileURLToPath(import.meta.resolve('world-atlas/countries-50m.json'));
const atlas = JSON.parse(readFileSync(file, 'utf8')) as World;
const names: Readonly<Record<string, string>> = { ...atlasNames, GEO: 'Georgia' };
const frames = { wideFrame, russiaFrame, chinaFrame };

it.each(places.rows.map((row) => [row['name'] ?? '', row] as const))(
  '%s lies in the state that the table names, on our own outlines',
  (_, row) => {
    const at: Position = [Number(row['lon']), Number(row['lat'])];
    expect(countryAt(atlas, applyPolicy(atlas), at)).toBe(names[row['country'] ?? '']);
  },
);

it('every place is on a line, and each line has all its places', () => {
  const used = new Set(routes.flatMap(({ stops }) => stops.map(({ id }) => id)));
  expect([...used].sort()).toEqual(places.rows.map((row) => row['id']).sort());
});

it('a line leads to the state it is said to lead to', () => {
  for (const { id, leadsTo, stops } of routes) {
    const end = places.rows.find((row) => row['id'] === stops.at(-1)?.id);
    expect(end?.['country'], id).toBe(leadsTo);
  }
});

it('the words beside a line say its kind, its year or its status', () => {
  const word = { gas: 'gas', oil: 'oil', railway: 'rail', 'railway and ship': 'rail and ship' };
  for (const { id, kind, label, status, opened } of routes) {
    expect(label.startsWith(word[kind as keyof typeof word]), id).toBe(true);
    if (status === 'in service') expect(label, id).toContain(opened);
    else expect(opened, id).toBe('');
  }
});

describe.each(Object.entries(frames))('the drawing %s', (_, frame) => {
  const { at } = drawMap(atlas, frame, []);
  const drawn = routes.filter(({ leadsTo }) => !frame.only || frame.only.includes(leadsTo));

  it('shows every place of its lines inside the frame', () => {
    for (const { stops } of drawn)
      for (const stop of stops) {
        const [x, y] = at(stop.at);
        expect(x > 0 && x < frame.width && y > 0 && y < frame.height, stop.name).toBe(true);
      }
  });
  it('names only lines and places that there are', () => {
    const ids = drawn.map(({ id }) => id);
    const towns = drawn.flatMap(({ stops }) => stops.map(({ id }) => id));
    for (const id of Object.keys(frame.labels)) expect(ids).toContain(id);
    for (const id of Object.keys(frame.towns)) expect(towns).toContain(id);
  });
});

it('every line is drawn on a narrow screen too', () => {
  const shown = [...(russiaFrame.only ?? []), ...(chinaFrame.only ?? [])];
  for (const { id, leadsTo } of routes) expect(shown, id).toContain(leadsTo);
});

it('a reader who counts the lines finds what the finding under the map says', () => {
  const { conclude, title } = set('central-asia-routes');
  const to = (state: string) => routes.filter(({ leadsTo }) => leadsTo === state);
  const old = to('RUS').filter(({ opened }) => opened === 'before 1991' || Number.parseInt(opened) < 1991);
  expect([to('RUS').length, old.length]).toEqual([5, 4]);
  expect(conclude).toContain('Of the five lines that lead to Russia four date from before 1991.');
  const years = to('CHN').flatMap(({ opened, kind }) => (opened ? [`${kind} ${opened}`] : []));
  expect(years).toEqual(['railway 1990', 'oil 2006', 'gas 2009', 'railway 2012']);
  expect(conclude).toContain('a railway in 1990, oil in 2006, gas in 2009');
  expect(title).toContain('since 1990');
});
