import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { namedRows, numberIn } from '~/lib/data-rows';
import { readContentFiles } from '../../src/content-layer/content-files.ts';
import { readCourse } from '../../src/content-layer/read-course.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { course } = readCourse(readContentFiles(root));

const lesson = (id: string) =>
  (course.lessons.find((each) => each.id === id)?.body ?? '')
    .replace(/<Cite[^>]*\/>/g, '')
    .replace(/\s+/g, ' ');
const text = lesson('dependence-and-power');
const table = (id: string) => {
  const found = course.tables.find((each) => each.id === id);
  return found ? namedRows(found) : [];
};
const chart = (id: string) => course.entries.charts.find((each) => each.id === id)?.data;

/** A figure of one row, which has to be there. */
function figure(id: string, where: Record<string, string>, column: string): number {
  const row = table(id).find((each) => Object.entries(where).every(([name, value]) => each[name] === value));
  const value = row && numberIn(row, column);
  if (value === undefined) throw new Error(`No ${column} in ${id} where ${JSON.stringify(where)}`);
  return value;
}

const growth = (column: string, from: string, to: string) =>
  Math.round((figure('trade', { year: to }, column) / figure('trade', { year: from }, column) - 1) * 100);

describe('a reader who computes a figure of the text from the data gets the same', () => {
  it('how much trade grew', () => {
    expect(text).toContain(
      `Between 2021 and 2023 the total rose by ${growth('total', '2021', '2023')} per cent`,
    );
    expect(text).toContain(`from what China bought, up ${growth('china_buys', '2021', '2022')} per cent`);
    expect(text).toContain(`from what it sold, up ${growth('china_sells', '2022', '2023')} per cent`);
  });

  it('what share of Russia’s trade is with China, by either count', () => {
    const share = figure('trade-shares', { year: '2023' }, 'china_in_russia');
    expect(text).toContain(`The Kremlin's 227.7 gives ${share}`);
    expect(Math.round((227.7 / 710.1) * 1000) / 10).toBe(share);
    const mixed = Math.round((figure('trade', { year: '2023' }, 'total') / 710.1) * 1000) / 10;
    expect(text).toContain(`Divided, they give ${mixed} per cent`);
  });

  it('how often a state voted as China did', () => {
    const shown = [...text.matchAll(/\| (\d+ \w+ \d{4}), [^|]*?: (\d+)–(\d+)–(\d+) \|/g)].map(
      ([, day = '', yes, no, abstained]) =>
        table('un-votes').find(
          (row) =>
            row['date'] === isoDay(day) &&
            row['yes'] === yes &&
            row['no'] === no &&
            row['abstained'] === abstained,
        ),
    );
    expect(shown).toHaveLength(7);
    expect(shown).not.toContain(undefined);
    const words = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];
    const agreement = (state: string) => {
      const votes = shown.filter((row) => ['yes', 'no', 'abstained'].includes(row?.[state] ?? ''));
      return `${words[votes.filter((row) => row?.[state] === row?.['china']).length]} of its ${words[votes.length]}`;
    };
    expect(text).toContain(`agrees with China in ${agreement('kaz')} known votes`);
    expect(agreement('uzb')).toBe(agreement('kaz'));
    expect(text).toContain(`India in ${agreement('ind').replace('its ', '')}`);
  });
});

describe('a reader who compares a table of the text with the data finds the same figures', () => {
  const rows = (heading: string, cells: RegExp) => [
    ...(text.split('## ').find((section) => section.startsWith(heading)) ?? '').matchAll(cells),
  ];

  it('trade by year', () => {
    const found = rows(
      'Trade with China grew',
      /\| (20\d\d) \| ([\d.]+) \| ([\d.]+|–) \| ([\d.]+|–) (?=\|)/g,
    );
    expect(found).toHaveLength(7);
    for (const [, year = '', ...cells] of found) {
      const row = table('trade').find((each) => each['year'] === year) ?? {};
      for (const [i, column] of ['total', 'china_sells', 'china_buys'].entries()) {
        const written = cells[i];
        if (written !== '–') expect(rounded(numberIn(row, column))).toBe(Number(written));
      }
    }
  });

  it('tonnes of crude oil', () => {
    const found = rows('China buys mostly energy', /\| (202[123]) \| ([\d.]+) \| [\d.]+ \| \d+ (?=\|)/g);
    expect(found).toHaveLength(3);
    for (const [, year = '', tonnes] of found)
      expect(rounded(figure('energy', { fuel: 'crude', year }, 'quantity'))).toBe(Number(tonnes));
  });
});

it('a listener hears as many votes of China as a reader sees', () => {
  const votes = table('un-votes').filter(({ body }) => body === 'Assembly');
  const words = ['none', 'once', 'twice', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  const count = (vote: string) => words[votes.filter(({ china }) => china === vote).length];
  const alt = chart('un-votes')?.alt;
  expect(alt).toContain(`Grid of ${votes.length} votes`);
  expect(alt).toContain(`China abstains ${count('abstained')} times`);
  expect([count('no'), count('yes')]).toEqual(['twice', 'once']);
  expect(new Set(votes.map(({ russia }) => russia))).toEqual(new Set(['no']));
});

/** To one decimal, half a tenth upwards, as the lesson does. */
function rounded(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.round(value * 10 + 1e-6) / 10;
}

function isoDay(day: string): string {
  const [date = '', month = '', year] = day.split(' ');
  const months =
    'January February March April May June July August September October November December'.split(' ');
  return `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${date.padStart(2, '0')}`;
}
