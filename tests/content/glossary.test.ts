import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { toApkg } from '../../src/anki/apkg.ts';
import { glossaryColumns, toGlossaryCsv } from '../../src/lib/export/glossary-csv.ts';
import { toAnkiNotes } from '../../src/lib/export/anki-notes.ts';
import { course } from '../e2e/support/terms.ts';
import { fieldsOf, readApkg, shownText } from '../support/anki-package.ts';

const page = readFileSync(new URL('../../src/content/docs/reference/glossary.mdx', import.meta.url), 'utf8');
const terms = course.map(({ id, ...data }) => ({ id, data: { ...data, sources: ['a'] }, lessons: [] }));

it('the table has every word of the course, as its author wrote it', () => {
  const rows = parse(
    toGlossaryCsv(terms, (id) => id),
    { bom: true, columns: true },
  ) as Record<string, string>[];
  expect(rows.map(({ id }) => id)).toEqual(course.map(({ id }) => id));
  for (const [i, { en, zh, ru, definition, note = '' }] of course.entries()) {
    expect(rows[i]).toMatchObject({
      english: en,
      chinese: zh?.text ?? '',
      pinyin: zh?.pinyin ?? '',
      russian: ru?.text ?? '',
      transliteration: ru?.translit ?? '',
      definition,
      usage: note,
    });
  }
});

it('the deck has every word of the course, as its author wrote it', () => {
  const deck = { name: 'Words', description: '', notes: toAnkiNotes(terms) };
  const { notes, cards } = readApkg(toApkg(deck, new Date()));
  expect(notes).toHaveLength(course.length);
  const named = course.filter(({ zh, ru }) => zh ?? ru);
  expect(cards).toHaveLength(course.length + named.length);
  for (const { id, en, zh, ru, definition, note = '' } of course) {
    const found = notes.find(({ guid }) => guid === `no-limits-${id}`);
    expect(fieldsOf(found).map(shownText), id).toEqual([
      en,
      zh?.text ?? '',
      zh?.pinyin ?? '',
      ru?.text ?? '',
      ru?.translit ?? '',
      definition,
      note,
    ]);
  }
});

it('the page of the glossary explains every column of the table', () => {
  const explained = [...page.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, names = '']) =>
    [...names.matchAll(/`(\w+)`/g)].map(([, name]) => name),
  );
  expect(explained.sort()).toEqual([...glossaryColumns].sort());
});
