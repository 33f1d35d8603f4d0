import { describe, expect, it } from 'vitest';
import { toApkg } from '~/anki/apkg';
import { ankiFields, ankiTemplates } from '~/lib/export/anki-note-type';
import { escapeHtml, toAnkiNotes } from '~/lib/export/anki-notes';
import type { ExportedTerm } from '~/lib/export/glossary-csv';
import { fieldsOf, readApkg, shownText } from '../../support/anki-package.ts';

const island: ExportedTerm = {
  id: 'zhenbao-island',
  lessons: [{ id: 'lesson/sino-soviet-split', title: 'The split' }],
  data: {
    en: 'Zhenbao Island',
    zh: { text: '珍宝岛', pinyin: 'Zhēnbǎo Dǎo' },
    ru: { text: 'остров Даманский', translit: 'ostrov Damanskiy' },
    definition: 'An island in the Ussuri.',
    note: 'On Soviet maps it was Damansky (Даманский, Damanskiy).',
    sources: ['atlas'],
  },
};
const english: ExportedTerm = {
  id: 'readout',
  lessons: [],
  data: { en: 'readout', definition: 'A published account.', sources: ['atlas'] },
};
const hostile: ExportedTerm = {
  id: 'hostile',
  lessons: [],
  data: {
    en: '"a" & <b>b</b> \'c\'',
    zh: { text: '年历\u202E<i>', pinyin: 'nián,\tlì' },
    ru: { text: '[sound:a.mp3]', translit: '{{English}}' },
    definition: 'One.\nTwo \u001F<script>alert(1)</script> {{c1::x}} [latex]y[/latex] &amp; &#91;',
    sources: ['atlas'],
  },
};

const day = new Date('2026-11-24T12:00:00Z');
const pack = (terms: ExportedTerm[], now = day) =>
  readApkg(toApkg({ name: 'Words', description: escapeHtml('<b>'), notes: toAnkiNotes(terms) }, now));

describe('the package', () => {
  const file = pack([island, english, hostile]);

  it('is a zip with a whole database of the version that every Anki imports, and no media', () => {
    expect(file.names).toEqual(['collection.anki2', 'media']);
    expect(file).toMatchObject({ media: '{}', version: 11, integrity: 'ok' });
  });

  it('has one note for each word, and no card that would ask nothing', () => {
    expect(file.notes.map(({ guid }) => guid)).toEqual([
      'no-limits-zhenbao-island',
      'no-limits-readout',
      'no-limits-hostile',
    ]);
    const cards = file.notes.map(({ id }) =>
      file.cards.filter(({ nid }) => nid === id).map(({ ord }) => ord),
    );
    expect(cards).toEqual([[0, 1], [0], [0, 1]]);
  });

  it('puts every card into the deck that it brings', () => {
    const [deck] = file.decks.filter(({ name }) => name === 'Words');
    expect(new Set(file.cards.map(({ did }) => did))).toEqual(new Set([deck?.id]));
  });

  it('tags a note with the section that explains the word, so that a student can study by section', () => {
    expect(file.notes.map(({ tags }) => tags)).toEqual([' no-limits::sino-soviet-split ', '', '']);
  });

  it('has a field for each value, and templates that use no other', () => {
    expect(file.noteType?.flds.map(({ name }) => name)).toEqual([...ankiFields]);
    const used = file.noteType?.tmpls
      .flatMap(({ qfmt, afmt }) => [...`${qfmt}${afmt}`.matchAll(/\{\{[#/^]?(\w+)\}\}/g)])
      .map(([, name]) => name);
    expect(new Set(used)).toEqual(new Set([...ankiFields, 'FrontSide']));
  });

  it('names the language of each value, and has colours for day and night', () => {
    const markup = ankiTemplates.map(({ question, answer }) => question + answer).join('');
    for (const lang of ['en-GB', 'zh-Hans', 'zh-Latn-pinyin', 'ru', 'ru-Latn']) {
      expect(markup).toContain(`lang="${lang}"`);
    }
    expect(file.noteType?.css).toMatch(/\.card \{[^}]*background: #f5f7f4;[^}]*color: #24312f;/);
    expect(file.noteType?.css).toMatch(/\.nightMode[^{]*\{ background: #0f1817; color: #d5deda; \}/);
  });
});

describe('importing again', () => {
  const facts = (file: ReturnType<typeof pack>) => [
    file.notes.map(({ id, guid, mid }) => [guid, id, mid]),
    file.cards.map(({ id }) => id),
  ];

  it('finds every note by the same ids, in whatever order and company the words stand', () => {
    const one = pack([island]);
    const many = pack([hostile, english, island]);
    const [of] = many.notes.filter(({ guid }) => guid === 'no-limits-zhenbao-island');
    expect([of?.id, of?.mid]).toEqual([one.notes[0]?.id, one.notes[0]?.mid]);
    expect(many.cards.filter(({ nid }) => nid === of?.id).map(({ id }) => id)).toEqual(
      one.cards.map(({ id }) => id),
    );
  });

  it('keeps the ids of a word whose text has changed, and gives it a later time', () => {
    const changed = { ...island, data: { ...island.data, en: 'Damansky', definition: 'Another.' } };
    const before = pack([island]);
    const after = pack([changed], new Date('2026-11-25T12:00:00Z'));
    expect(facts(after)).toEqual(facts(before));
    expect(fieldsOf(after.notes[0])[0]).toBe('Damansky');
    expect(after.notes[0]?.mod).toBe((before.notes[0]?.mod ?? 0) + 24 * 60 * 60);
  });

  it('gives two words different ids even if they share a fingerprint', () => {
    const notes = toAnkiNotes([island, { ...island }]);
    expect(new Set(notes.flatMap(({ id }) => [id, id + 1])).size).toBe(4);
  });

  it('makes the same file of the same words at the same time', () => {
    const bytes = () => toApkg({ name: 'Words', description: '', notes: toAnkiNotes([island]) }, day);
    expect(bytes()).toEqual(bytes());
  });
});

describe('text that means something to a browser or to Anki', () => {
  const [note] = pack([hostile]).notes;

  it('is shown as text', () => {
    expect(fieldsOf(note).map(shownText)).toEqual([
      '"a" & <b>b</b> \'c\'',
      '年历\u202E<i>',
      'nián,\tlì',
      '[sound:a.mp3]',
      '{{English}}',
      'One.\nTwo <script>alert(1)</script> {{c1::x}} [latex]y[/latex] &amp; &#91;',
      '',
    ]);
  });

  it('has nothing that begins a sound, a formula or a part of a template, and no tag but a line break', () => {
    expect(note?.flds).not.toMatch(/[[{]|<(?!br>)/);
  });

  it('turns the direction of no other value: each stands alone in its element', () => {
    for (const { question, answer } of ankiTemplates) {
      const bare = (question + answer)
        .replace(/<bdi[^>]*>\{\{\w+\}\}<\/bdi>|<p[^>]*>\{\{\w+\}\}<\/p>/g, '')
        .match(/\{\{\w+\}\}/g);
      expect(new Set(bare)).toEqual(new Set(['{{FrontSide}}']));
    }
  });
});

it('foreign words in a definition or note keep their language', () => {
  expect(fieldsOf(pack([island]).notes[0])[6]).toBe(
    'On Soviet maps it was Damansky (<span lang="ru">Даманский</span>, <span lang="ru-Latn">Damanskiy</span>).',
  );
});
