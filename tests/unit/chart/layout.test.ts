import { describe, expect, it } from 'vitest';
import { layOutBars } from '~/lib/chart/bars';
import { layOutDumbbell } from '~/lib/chart/dumbbell';
import { layOutLines } from '~/lib/chart/lines';
import { printed } from '~/lib/chart/scale';
import { countryName } from '~/lib/countries';
import { matches, timeIn } from '~/lib/data-rows';
import { parseCsv } from '../../../src/content-layer/parse-csv.ts';
import { type ChartOf, chartSchema } from '~/schemas/chart';

const rows = [
  { year: '2000', a: '10', b: '5', part: '' },
  { year: '2001', a: '', b: '6', part: '' },
  { year: '2002', a: '20', b: '7', part: 'January' },
];
const base = { data: 'd', title: 't', subtitle: 's', alt: 'a', source: 's', caveat: 'c', x: 'year' };
const lines = chartSchema.parse({
  ...base,
  kind: 'lines',
  panels: [
    {
      from: 2000,
      to: 2002,
      ticks: [2000, 2002],
      max: 20,
      step: 10,
      lines: [
        {
          column: 'a',
          label: { text: 'A', x: 2001, y: 10 },
          ink: 'china',
          values: [{ at: '2002', side: 'after' }],
        },
      ],
    },
  ],
}) as ChartOf<'lines'>;

describe('a reader of a chart', () => {
  it('sees a gap in a line where a figure is missing, and not nought', () => {
    const [panel] = layOutLines(lines, rows);
    expect(panel?.lines[0]?.path.match(/M/g)).toHaveLength(2);
    expect(panel?.lines[0]?.dots).toEqual([
      { x: 0, y: 50 },
      { x: 100, y: 0 },
    ]);
  });

  it('finds the axis at nought and the largest figure within it', () => {
    const [panel] = layOutLines(lines, rows);
    expect(panel?.yTicks.map(({ text }) => text)).toEqual(['0', '10', '20']);
    expect(panel?.yTicks[0]?.at).toBe(100);
  });

  it('reads the figure that the finding is about beside its mark, as exact as its source and no more', () => {
    const [panel] = layOutLines(lines, rows);
    expect(panel?.lines[0]?.values).toEqual([{ x: 100, y: 0, text: '20', side: 'after' }]);
    expect([printed('244.81', 1), printed('8.0', 1), printed('107', 1), printed('2021.4', 1, 1000)]).toEqual([
      '244.8',
      '8.0',
      '107',
      '2.0',
    ]);
  });

  it('sees no bar where no figure was found', () => {
    const chart = chartSchema.parse({
      ...base,
      kind: 'bars',
      panels: [{ title: 'A', xs: ['2000', '2001'], max: 20, bars: [{ column: 'a', ink: 'plain' }] }],
    }) as ChartOf<'bars'>;
    const [panel] = layOutBars(chart, rows);
    expect(panel?.groups.map(({ bars }) => bars[0]?.value)).toEqual(['10', undefined]);
    expect(panel?.groups[0]?.bars[0]).toMatchObject({ y: 50, height: 50 });
  });

  it('sees a hollow mark for a part of a year, and each name once', () => {
    const chart = chartSchema.parse({
      ...base,
      kind: 'dumbbell',
      max: 20,
      step: 10,
      ends: [
        { column: 'a', label: 'A', ink: 'china', hollow: 'part' },
        { column: 'b', label: 'B', ink: 'russia' },
      ],
    }) as ChartOf<'dumbbell'>;
    const { rows: drawn } = layOutDumbbell(chart, rows, ({ year = '' }) => year);
    expect(drawn[0]?.ends.map(({ label }) => label)).toEqual(['B', 'A']);
    expect(drawn[2]?.ends.map(({ hollow, label }) => ({ hollow, label }))).toEqual([
      { hollow: false, label: undefined },
      { hollow: true, label: undefined },
    ]);
    expect(drawn[2]).toMatchObject({ from: 35, to: 100 });
  });
});

describe('a figure of the file', () => {
  it('stands at its year, in the middle of its month or on its day', () => {
    expect(timeIn('2022')).toBe(2022);
    expect(timeIn('2022-07')).toBeCloseTo(2022.54, 2);
    expect(timeIn('2022-01-30')).toBeCloseTo(2022.08, 2);
  });

  it('is found by one value of a column or by one of several', () => {
    expect(rows.filter((row) => matches(row, { year: ['2000', '2002'], part: '' }))).toHaveLength(1);
  });

  it('keeps its place in the text, behind quotation marks, commas and empty lines', () => {
    const text = 'year,name\n\n2000,"a, ""b"""\n2001,c\n';
    const table = parseCsv({ file: 'x.csv', text });
    const cells = 'rows' in table ? table.rows.flat() : [];
    expect(cells.map((cell) => [cell.text, text.slice(cell.offset, cell.offset + 3)])).toEqual([
      ['2000', '200'],
      ['a, "b"', '"a,'],
      ['2001', '200'],
      ['c', 'c\n'],
    ]);
  });

  it('names a state that no longer exists', () => {
    expect([countryName('SUN'), countryName('RUS'), countryName('KAZ')]).toEqual([
      'USSR',
      'Russia',
      'Kazakhstan',
    ]);
  });
});
