import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { glossaryColumns, toGlossaryCsv } from '~/lib/export/glossary-csv';

const read = (csv: string) => parse(csv, { bom: true, columns: true }) as Record<string, string>[];

it('each column holds what its name says, and several values of one cell can be told apart', () => {
  const csv = toGlossaryCsv(
    [
      {
        id: 'island',
        data: {
          en: 'An "island"',
          zh: { text: '岛', pinyin: 'dǎo' },
          ru: { text: 'остров', translit: 'ostrov' },
          definition: 'Land,\nwith water round it.',
          note: 'Usage.',
          spellings: ['isle', 'islet'],
          sources: [{ id: 'atlas', at: 'p. 3' }, 'chart'],
        },
        lessons: [
          { id: 'lesson/one', title: 'One' },
          { id: 'lesson/two', title: 'Two' },
        ],
      },
    ],
    (id) => `The ${id}, “revised”. 1595.`,
  );
  expect(read(csv)).toEqual([
    {
      id: 'island',
      english: 'An "island"',
      spellings: 'isle | islet',
      chinese: '岛',
      pinyin: 'dǎo',
      russian: 'остров',
      transliteration: 'ostrov',
      definition: 'Land,\nwith water round it.',
      usage: 'Usage.',
      lessons: 'One | Two',
      sources: 'The atlas, “revised”. 1595. (p. 3) | The chart, “revised”. 1595.',
    },
  ]);
});

it('what a word does not have is empty, and no row is shorter than another', () => {
  const csv = toGlossaryCsv(
    [{ id: 'a', data: { en: 'a', definition: 'b', sources: ['c'] }, lessons: [] }],
    (id) => id,
  );
  expect(Object.keys(read(csv)[0] ?? {})).toEqual([...glossaryColumns]);
  expect(read(csv)[0]).toMatchObject({ chinese: '', usage: '', lessons: '' });
});
