import type { DataColumn, DataSet } from '../../schemas/data-set.ts';

const types: Partial<Record<DataColumn['holds'], string>> = { year: 'gYear', number: 'decimal' };

/**
 * What a program needs to know about the CSV file of a data set, in the form that the W3C recommends for tables on the web
 * (https://www.w3.org/TR/tabular-metadata/).
 *
 * @param id the name of the CSV file without its ending
 * @param publisher who brings the compilation out
 * @param heads the words that the conclusions complete: alone, those that one should not draw would say the opposite
 */
export function toCsvw(
  id: string,
  data: DataSet,
  publisher: string,
  heads: Record<'conclude' | 'notConclude', string>,
) {
  const { title, columns, key, method, caveats, conclude, notConclude, asOf, licence } = data;
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en-GB' }],
    url: `${id}.csv`,
    'dc:title': title,
    'dc:description': [...method, ...caveats].join('\n\n'),
    'dc:date': asOf,
    'dc:publisher': publisher,
    'dc:license': licenceAddress(licence),
    'rdfs:comment': [`${heads.conclude}: ${conclude}`, `${heads.notConclude}: ${notConclude}`],
    tableSchema: {
      columns: columns.map((column) => ({
        name: column.name,
        titles: column.name,
        'dc:title': column.title,
        ...(column.unit ? { 'dc:description': column.unit } : {}),
        datatype: types[column.holds] ?? 'string',
        // Ids of entries in exports/sources.json.
        ...(column.holds === 'sources' ? { separator: ' ', required: true } : {}),
        ...(column.holds === 'row' ? { required: true } : {}),
        ...(column.holds === 'rows' ? { separator: ' ' } : {}),
      })),
      primaryKey: key,
    },
  };
}

function licenceAddress(licence: string): string {
  return licence === 'CC BY 4.0' ? 'https://creativecommons.org/licenses/by/4.0/' : licence;
}
