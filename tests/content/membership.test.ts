import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseCsv } from '~/content-layer/parse-csv';
import { namedRows } from '~/lib/data-rows';
import { atlasNames } from '~/lib/map/atlas-names';
import { formatDate } from '~/lib/format-source';
import { membershipIn, readMembership, yearsOfChange } from '~/lib/membership';
import type { DataSet } from '~/schemas/data-set';

const content = new URL('../../src/content/', import.meta.url);
const read = (path: string) => readFileSync(fileURLToPath(new URL(path, content)), 'utf8');
const table = parseCsv({ file: 'src/content/data/sco-members.csv', text: read('data/sco-members.csv') });
const rows = 'problems' in table ? [] : readMembership(namedRows(table));
const section = read('docs/lesson/shanghai-cooperation-organisation.mdx');
const count = (year: number) =>
  Object.fromEntries(membershipIn(rows, year).roles.map(({ role, states }) => [role, states.length]));

it('the counts of the text are those of the data', () => {
  expect(count(1996)).toEqual({ 'shanghai-five': 5 });
  expect(count(2001)).toEqual({ member: 6 });
  expect(count(2022)).toMatchObject({ member: 8 });
  expect(count(2024)).toEqual({ member: 10, observer: 2, 'dialogue-partner': 14 });
  expect(count(2025)).toEqual({ member: 10, partner: 17 });
});

it('the table of the section and the map agree on every state and date', () => {
  const lines = section.split('\n').filter((line) => /^\| \d/.test(line));
  const told = lines.flatMap((line) => {
    const [, since = '', states = ''] = line.split('|').map((cell) => cell.trim());
    return states.startsWith('17 ') ? [] : states.split(', ').map((country) => `${country}: ${since}`);
  });
  const known = rows
    .filter(({ status }) => status === 'member')
    .map(({ country, start }) => `${country}: ${formatDate(start)}`);
  expect(told.sort()).toEqual(known.sort());
  const partners = rows.filter(({ status }) => status === 'partner');
  expect(lines.some((line) => line.includes(`${partners.length} states`))).toBe(true);
  const names = section.replaceAll(/\s+/g, ' ');
  for (const { country } of partners) expect(names).toContain(country);
});

it('the map has an outline and the table a description for everything in it', () => {
  for (const { iso3 } of rows) expect(atlasNames).toHaveProperty(iso3);
  const { columns } = parse(read('data/sco-members.yaml')) as DataSet;
  expect(columns.map(({ name }) => name)).toEqual(read('data/sco-members.csv').split('\n')[0]?.split(','));
  expect(yearsOfChange(rows).length, 'rules in src/styles/map.css for years').toBeLessThanOrEqual(16);
  expect(
    new Set(rows.map(({ iso3 }) => iso3)).size,
    'rules in src/styles/map.css for states',
  ).toBeLessThanOrEqual(30);
});
