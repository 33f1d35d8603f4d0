import type { DataColumn, DataRow, DataSet } from '../../schemas/data-set.ts';
import { type Cell, idsIn, isNumber, namedRows, type Table } from '../data-rows.ts';
import { countryCodes } from '../countries.ts';
import { hintFor } from '../suggest.ts';
import type { Course, Entry, Issue } from './course.ts';

/** A figure is only as good as its row: each has a source and one unit, and stands once. */
export function checkDataSets(course: Course): Issue[] {
  return [
    ...withoutPartner(course),
    ...course.entries.data.flatMap((entry) => {
      const table = course.tables.find(({ id }) => id === entry.id);
      const wrong = checkDescription(course, entry);
      return wrong.length === 0 && table ? checkTable(course, entry, table) : wrong;
    }),
  ];
}

/** A CSV file and its description come in pairs. */
function withoutPartner({ entries, ids, tables, tableIds }: Course): Issue[] {
  return [
    ...entries.data
      .filter(({ id }) => !tableIds.includes(id))
      .map(({ id, file }) => ({
        file,
        at: [],
        message: `There is no file \`${id}.csv\` beside this one. The figures stand in a CSV file of the same name.`,
      })),
    ...tables
      .filter(({ id }) => !ids.data.includes(id))
      .map(({ id, file }) => ({
        file,
        at: 0,
        message: `No file describes these figures. Write \`${id}.yaml\` beside this one: title, columns, method, caveats, licence.`,
      })),
  ];
}

function checkDescription({ ids }: Course, { file, data }: Entry<DataSet>): Issue[] {
  const names = data.columns.map(({ name }) => name);
  const known = (name: string | undefined, at: Issue['at']): Issue[] =>
    name === undefined || names.includes(name)
      ? []
      : [{ file, at, message: `\`columns\` names no column \`${name}\`. ${hintFor(name, names)}` }];
  return [
    ...data.key.flatMap((name, i) => known(name, ['key', i])),
    ...(data.sums ?? []).flatMap(({ total, parts }, i) => [
      ...known(total, ['sums', i, 'total']),
      ...parts.flatMap((name, j) => known(name, ['sums', i, 'parts', j])),
    ]),
    ...data.columns.flatMap((column, i) => [
      ...known(column.within, ['columns', i, 'within']),
      ...wrongCountry(column.country).map((message) => ({ file, at: ['columns', i, 'country'], message })),
      ...wrongDataSet(ids.data, column).map((message) => ({ file, at: ['columns', i], message })),
    ]),
    ...(data.columns.some(({ holds }) => holds === 'sources')
      ? []
      : [
          {
            file,
            at: ['columns'],
            message:
              'No column holds the sources. Every row needs one: add a column `sources` to the CSV file and here, with `holds: sources`.',
          },
        ]),
  ];
}

function checkTable(course: Course, { data }: Entry<DataSet>, table: Table): Issue[] {
  const { file, head } = table;
  const describe = new Map(data.columns.map((column) => [column.name, column]));
  const names = [...describe.keys()];
  const unnamed = head
    .filter(({ text }) => !describe.has(text))
    .map(({ text, offset }) => ({
      file,
      at: offset,
      message: `The description names no column \`${text}\`. ${hintFor(text, names)} Add it under \`columns\` in ${describedIn(file)}, or take it out here.`,
    }));
  const missing = names
    .filter((name) => !head.some(({ text }) => text === name))
    .map((name) => ({
      file,
      at: 0,
      message: `The column \`${name}\` is missing: ${describedIn(file)} describes it. Add it, or take it out there.`,
    }));
  if (unnamed.length + missing.length > 0) return [...unnamed, ...missing];
  const rows = namedRows(table).map((row, i) => ({ row, cells: table.rows[i] ?? [] }));
  const cellOf = (cells: readonly Cell[], name: string) =>
    cells[head.findIndex(({ text }) => text === name)] ?? { text: '', offset: 0 };
  const issues: Issue[] = [];
  const report = (cell: Cell, message: string) => issues.push({ file, at: cell.offset, message });

  for (const { cells } of rows) {
    head.forEach(({ text: name }, i) => {
      const column = describe.get(name);
      const cell = cells[i];
      if (column && cell) for (const message of wrongCell(course, column, cell.text)) report(cell, message);
    });
  }
  const startOf = (cells: readonly Cell[]) => cellOf(cells, data.key[0] ?? '');
  eachAgain(
    rows.map(({ row }) => data.key.map((name) => row[name] ?? '').join(', ')),
    (i, first, key) =>
      report(
        startOf(rows[i]?.cells ?? []),
        `${key} stands in two rows: the first is row ${first + 1} below the heads. Each row is told from the others by \`${data.key.join('`, `')}\`.`,
      ),
  );
  for (const { name, within } of data.columns.filter(({ holds }) => holds === 'unit')) {
    const units = new Map<string, string>();
    for (const { row, cells } of rows) {
      const group = within ? (row[within] ?? '') : '';
      const unit = row[name] ?? '';
      const before = units.get(group);
      if (before === undefined) units.set(group, unit);
      else if (before !== unit)
        report(
          cellOf(cells, name),
          `The unit changes from “${before}” to “${unit}”${within ? ` within \`${group}\`` : ''}. Figures in two units can't stand in one series: convert them, or give the rows a series of their own.`,
        );
    }
  }
  for (const { total, parts, within } of data.sums ?? []) {
    for (const { row, cells } of rows) {
      const figures = [total, ...parts].map((name) => row[name] ?? '');
      if (!figures.every(isNumber)) continue;
      const [whole = 0, ...rest] = figures.map(Number);
      const sum = rest.reduce((a, b) => a + b, 0);
      if (Math.abs(whole - sum) <= within + 1e-9) continue;
      report(
        cellOf(cells, total),
        `The total is ${whole}, but its parts add up to ${Number(sum.toFixed(6))}: \`${parts.join('` + `')}\`. Rounding explains a difference of up to ${within} here. Look the figures up again.`,
      );
    }
  }
  return issues;
}

function wrongCell({ ids, tables }: Course, column: DataColumn, text: string): string[] {
  const { name, holds, of = [] } = column;
  if (holds === 'sources') {
    const named = idsIn(text);
    if (named.length === 0)
      return [
        `The row has no source. Write the name of a file in src/content/sources, or several with a space between.`,
      ];
    return named
      .filter((id) => !ids.sources.includes(id))
      .map(
        (id) =>
          `There is no source \`${id}\`. ${hintFor(id, ids.sources)} The files stand in src/content/sources.`,
      );
  }
  if (holds === 'row' || holds === 'rows') return wrongRows(tables, column, idsIn(text));
  if (text === '')
    return holds === 'unit' ? [`The row has no unit. Every figure needs one, as in the rows above.`] : [];
  switch (holds) {
    case 'number':
      return isNumber(text)
        ? []
        : [
            `“${text}” under \`${name}\` is not a number. Write digits, with a point before decimals and nothing else: 1234.5. Words belong into a note; what is not known stays empty.`,
          ];
    case 'year':
      return /^[12]\d{3}$/.test(text)
        ? []
        : [`“${text}” under \`${name}\` is not a year. Write four digits: 2022.`];
    case 'date':
      return /^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text)
        ? []
        : [`“${text}” under \`${name}\` is not a date. Write 2022, 2022-12 or 2022-12-30.`];
    case 'country':
      return wrongCountry(text);
    case 'choice':
      return of.includes(text) ? [] : [`“${text}” can't stand under \`${name}\`. ${hintFor(text, of)}`];
    default:
      return [];
  }
}

/** A column of rows names the data set in which they stand. */
function wrongDataSet(dataSets: readonly string[], { name, holds, in: dataSet }: DataColumn): string[] {
  if (holds !== 'row' && holds !== 'rows') return [];
  if (dataSet === undefined)
    return [`\`${name}\` holds rows of another data set, but not of which. Add \`in\` with its name.`];
  return dataSets.includes(dataSet)
    ? []
    : [
        `There is no data set \`${dataSet}\`. ${hintFor(dataSet, dataSets)} The files stand in src/content/data.`,
      ];
}

function wrongRows(
  tables: Course['tables'],
  { name, holds, in: dataSet = '' }: DataColumn,
  named: readonly string[],
): string[] {
  const table = tables.find(({ id }) => id === dataSet);
  if (holds === 'row' && named.length !== 1)
    return [
      `\`${name}\` needs one row of the data set \`${dataSet}\`. Write what stands in its first cell, in ${dataSet}.csv.`,
    ];
  const known = table?.rows.map(([first]) => first?.text ?? '');
  return named
    .filter((id) => known && !known.includes(id))
    .map(
      (id) =>
        `The data set \`${dataSet}\` has no row \`${id}\`. ${hintFor(id, known ?? [])} Add a row to ${dataSet}.csv, or mend the name.`,
    );
}

function wrongCountry(code: string | undefined): string[] {
  return code === undefined || countryCodes.includes(code)
    ? []
    : [
        `No country has the code “${code}”. Codes have three letters, after ISO 3166: CHN for China, KAZ for Kazakhstan, SUN for the Soviet Union.`,
      ];
}

function eachAgain(keys: readonly string[], report: (index: number, first: number, key: string) => void) {
  const seen = new Map<string, number>();
  keys.forEach((key, i) => {
    const first = seen.get(key);
    if (first === undefined) seen.set(key, i);
    else report(i, first, key);
  });
}

const describedIn = (csv: string) => csv.replace(/\.csv$/, '.yaml');

/** All sources that the rows of a table name. */
export function tableSources({ columns }: DataSet, table: Pick<Table, 'head' | 'rows'>): string[] {
  const names = columns.filter(({ holds }) => holds === 'sources').map(({ name }) => name);
  return namedRows(table).flatMap((row: DataRow) => names.flatMap((name) => idsIn(row[name] ?? '')));
}
