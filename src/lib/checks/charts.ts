import type { Chart } from '../../schemas/chart.ts';
import { matches, namedRows } from '../data-rows.ts';
import { hintFor } from '../suggest.ts';
import type { Course, Entry, Issue } from './course.ts';

type Path = PropertyKey[];

/** A chart draws columns that its data set has, and rows of which there are some. */
export function checkCharts({ entries, tables }: Course): Issue[] {
  return entries.charts.flatMap((chart) => {
    const table = tables.find(({ id }) => id === chart.data.data);
    if (!table) return [];
    const heads = table.head.map(({ text }) => text);
    const rows = namedRows(table);
    const { columns, wheres } = used(chart);
    return [
      ...columns
        .filter(({ name }) => !heads.includes(name))
        .map(({ name, at }) => ({
          file: chart.file,
          at,
          message: `The data set \`${table.id}\` has no column \`${name}\`. ${hintFor(name, heads)}`,
        })),
      ...wheres
        .filter(({ where }) => !rows.some((row) => matches(row, where)))
        .map(({ where, at }) => ({
          file: chart.file,
          at,
          message: `No row of the data set \`${table.id}\` has ${inWords(where)}, so there is nothing to draw. Look for the words in ${table.file}.`,
        })),
    ];
  });
}

type Where = NonNullable<Chart['where']>;

/** Every column and every choice of rows that a chart names, with the place where it does. */
function used({ data: chart }: Entry<Chart>) {
  const columns: { name: string; at: Path }[] = [{ name: chart.x, at: ['x'] }];
  const wheres: { where: Where; at: Path }[] = [];
  const list = (names: readonly string[] | undefined, key: string) =>
    names?.forEach((name, i) => columns.push({ name, at: [key, i] }));
  const each = (part: { column: string; where?: Where | undefined }, at: Path) => {
    columns.push({ name: part.column, at: [...at, 'column'] });
    const where = { ...chart.where, ...part.where };
    if (part.where) wheres.push({ where, at: [...at, 'where'] });
  };
  if (chart.where) wheres.push({ where: chart.where, at: ['where'] });
  list(chart.table, 'table');
  switch (chart.kind) {
    case 'lines':
      chart.panels.forEach(({ lines }, i) =>
        lines.forEach((line, j) => {
          each(line, ['panels', i, 'lines', j]);
          line.values?.forEach(({ at }, k) =>
            wheres.push({
              where: { ...chart.where, ...line.where, [chart.x]: at },
              at: ['panels', i, 'lines', j, 'values', k, 'at'],
            }),
          );
        }),
      );
      break;
    case 'bars':
      chart.panels.forEach(({ bars }, i) => bars.forEach((bar, j) => each(bar, ['panels', i, 'bars', j])));
      break;
    case 'dumbbell':
      chart.ends.forEach((end, i) => {
        each(end, ['ends', i]);
        if (end.hollow) columns.push({ name: end.hollow, at: ['ends', i, 'hollow'] });
      });
      break;
    case 'rows':
      chart.bars.forEach((bar, i) => each(bar, ['bars', i]));
      wheres.push({ where: { [chart.x]: chart.labelIn }, at: ['labelIn'] });
      break;
    case 'grid':
      columns.push({ name: chart.date, at: ['date'] });
      list(chart.count, 'count');
      chart.cells.forEach((cell, i) => each(cell, ['cells', i]));
  }
  return { columns, wheres };
}

function inWords(where: Where): string {
  return Object.entries(where)
    .map(([column, wanted]) => `“${[wanted].flat().join('” or “')}” under \`${column}\``)
    .join(' and ');
}
