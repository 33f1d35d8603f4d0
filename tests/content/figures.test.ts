import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { layOutBars } from '~/lib/chart/bars';
import { namedRows, numberIn } from '~/lib/data-rows';
import type { Question, QuestionOf } from '~/schemas/quiz';
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

describe('a student who reads a chart right is told so', () => {
  const questions = course.entries.quizzes.flatMap(({ data }) => data.questions);
  const question = <T extends Question['type']>(id: string, type: T): QuestionOf<T> => {
    const found = questions.find((each) => each.id === id);
    if (found?.type !== type) throw new Error(`No question ${id} of the type ${type}`);
    return found as QuestionOf<T>;
  };
  const share = (year: string, column: string) => figure('trade-shares', { year }, column);
  const gap = (year: string) => share(year, 'china_in_russia') - share(year, 'russia_in_china');
  const output = (country: string, column = 'gdp') =>
    figure('gdp-population', { series: 'maddison', year: '1960', country }, column);
  const times = (column?: string) => output('SUN', column) / output('CHN', column);
  /** The answer from the data, and what the expected slips come to. */
  const computed: Record<string, { answer: number; near: number[] }> = {
    'gap-in-the-chart': {
      answer: gap('2023') - gap('2018'),
      near: [
        gap('2023'),
        share('2023', 'china_in_russia') - share('2018', 'china_in_russia'),
        (gap('2023') / gap('2018') - 1) * 100,
      ],
    },
    'output-in-1960': {
      answer: times(),
      near: [(output('SUN') - output('CHN')) / 1000, 1 / times(), (times() - 1) * 100],
    },
  };

  it('in each question that asks for a number from a chart', () => {
    const asked = questions.filter(({ type, figure }) => type === 'number' && figure !== undefined);
    expect(asked.map(({ id }) => id).sort()).toEqual(Object.keys(computed).sort());
    for (const [id, { answer, near }] of Object.entries(computed)) {
      const asks = question(id, 'number');
      expect(Math.abs(asks.answer - answer), id).toBeLessThanOrEqual(asks.tolerance);
      for (const [i, slip] of (asks.near ?? []).entries())
        expect(Math.abs(slip.value - (near[i] ?? NaN)), `${id}, slip ${i + 1}`).toBeLessThanOrEqual(
          slip.tolerance ?? 0,
        );
    }
  });

  it('from the rounded figures that stand on the bars, too', () => {
    const gdp = chart('gdp');
    const panel = gdp?.kind === 'bars' ? layOutBars(gdp, table('gdp-population'))[0] : undefined;
    const [soviet, chinese] = panel?.groups.find(({ text }) => text === '1960')?.bars ?? [];
    const { answer, tolerance, explanation } = question('output-in-1960', 'number');
    expect(Math.abs(Number(soviet?.value) / Number(chinese?.value) - answer)).toBeLessThanOrEqual(tolerance);
    expect(explanation).toContain(`${soviet?.value} divided by ${chinese?.value} is about ${answer}`);
    const millions = (country: string) => Math.round(output(country, 'population') / 1e6);
    expect(explanation).toContain(`about ${millions('SUN')} million people lived in the Soviet Union`);
    expect(explanation).toContain(`and ${millions('CHN')} million in China`);
    expect(Math.round(times() / times('population'))).toBe(6);
  });

  it('by keeping apart a state that did not vote and one whose vote was not found', () => {
    const row = (date: string) => table('un-votes').find((each) => each['date'] === date) ?? {};
    const [october, november] = [row('2022-10-12'), row('2022-11-14')];
    expect([october['tkm'], november['tkm']]).toEqual(['', 'absent']);
    expect([october['kaz'], november['kaz']]).toEqual(['abstained', 'abstained']);
    const { explanation } = question('empty-cell-and-dash', 'single');
    expect(explanation).toContain(
      `${october['yes']} states voted for the text, ${october['no']} against and ${october['abstained']} abstained; of ${october['members']} members`,
    );
    expect(october['absent']).toBe('10');
  });

  it('by leaving unmarked the words that the chart bears out', () => {
    const { text } = question('what-the-yuan-chart-shows', 'mark');
    const yuan = (indicator: string, date: string) => figure('yuan-share', { indicator, date }, 'share');
    expect(yuan('export', '2022-01')).toBeLessThan(1);
    expect(text).toContain(`to ${yuan('export', '2024-01')} per cent two years later`);
    expect(text).toContain(`it reached ${yuan('import', '2024-01')} per cent`);
    expect(text).toContain(`leapt to ${yuan('exchange', '2024-06')} per cent in June 2024`);
    const months = table('yuan-share').map(({ date = '' }) => date);
    expect(months.sort().at(-1)).toBe('2024-06');
  });

  it('by counting the new dots on the map of 2022', () => {
    const added = table('sco-members').filter(
      ({ status, start }) => status === 'dialogue-partner' && start?.startsWith('2022'),
    );
    expect(question('map-of-2022', 'single').stem).toContain('eight new dialogue partners');
    expect(added).toHaveLength(8);
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
