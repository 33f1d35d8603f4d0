import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCsv } from '~/lib/export/csv';

const read = (csv: string) => parse(csv, { bom: true, relaxColumnCount: true }) as string[][];

it('a spreadsheet knows the file as UTF-8 by its first bytes', () => {
  expect([...new TextEncoder().encode(toCsv([['中文']]))].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
});

it('a row ends as RFC 4180 says, and the last one too', () => {
  expect(toCsv([['a', 'b'], ['c']])).toBe('\uFEFFa,b\r\nc\r\n');
});

it('any text comes back as it was, whatever commas, quotation marks and line ends it has', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('"', ',', '\r\n', '\n', 'a\u202Eb', '中文', '""', ' x ', '“q”', '\\', 'a\tb'),
  );
  const rows = fc.array(
    fc.array(
      cell.filter((text) => !/^[=+\-@\t\r]/.test(text)),
      { minLength: 2 },
    ),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(rows, (table) => {
      expect(read(toCsv(table))).toEqual(table);
    }),
  );
});

it.each(['=1+1', '+1', '-1', '@sum', '\t=1', '\r=1'])('a spreadsheet does not calculate %j', (text) => {
  expect(read(toCsv([[text, 'x']]))).toEqual([[`'${text}`, 'x']]);
});
