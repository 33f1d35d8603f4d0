import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readMembershipRows } from '~/content-layer/membership-rows';
import { atlasNames } from '~/lib/map/atlas-names';
import { formatDate } from '~/lib/format-source';
import { membershipIn, yearsOfChange } from '~/lib/membership';
import type { DataSet } from '~/schemas/data-set';

const content = new URL('../../src/content/', import.meta.url);
const read = (path: string) => readFileSync(fileURLToPath(new URL(path, content)), 'utf8');
const file = 'src/content/data/sco-members.csv';
const { rows, problems } = readMembershipRows({ file, text: read('data/sco-members.csv') });
const section = read('docs/lesson/shanghai-cooperation-organisation.mdx');
const count = (year: number) =>
  Object.fromEntries(membershipIn(rows, year).roles.map(({ role, states }) => [role, states.length]));

it('an author has nothing to mend in the table of members', () => {
  expect(problems).toEqual([]);
});

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

it('an author who mistypes a row is told the line and what to write', () => {
  const text = [
    'country,iso3,status,start,end,sources,note',
    'China,CHN,member,2001-06-15,,kremlin-sco-founding-2001,',
    'India,IN,member,2017-06-09,,tass-sco-2017,',
    'Iran,IRN,membr,2023-13-04,,,',
  ].join('\n');
  const found = readMembershipRows({ file, text }).problems.map(({ line, message }) => `${line} ${message}`);
  expect(found).toEqual([
    '3 “IN” is not the code of a state. Write three capital letters after ISO 3166, for example KAZ.',
    '4 “membr” is not a role. Roles are: shanghai-five, member, observer, dialogue-partner, partner, guest.',
    '4 “2023-13-04” is not a date. Write "2022", "2022-12" or "2022-12-30", in quotation marks.',
    '4 `sources` is empty: every row can be followed to a source.',
  ]);
  const broken = readMembershipRows({ file, text: `${text}\n"x` }).problems;
  expect(broken[0]?.message).toContain("can't be read as CSV");
});
