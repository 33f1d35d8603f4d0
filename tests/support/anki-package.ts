import { DatabaseSync } from 'node:sqlite';
import { strFromU8, unzipSync } from 'fflate';
import { Window } from 'happy-dom';

interface NoteRow {
  id: number;
  guid: string;
  mid: number;
  mod: number;
  tags: string;
  flds: string;
  sfld: string;
  csum: number;
}

interface CardRow {
  id: number;
  nid: number;
  did: number;
  ord: number;
}

interface NoteType {
  flds: { name: string }[];
  tmpls: { name: string; qfmt: string; afmt: string }[];
  css: string;
}

/** What stands in a package of Anki, read with nothing of ours. */
export function readApkg(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const database = new DatabaseSync(':memory:');
  database.deserialize(files['collection.anki2'] ?? new Uint8Array());
  const all = <T>(sql: string) => database.prepare(sql).all() as T[];
  const [collection] = all<{ ver: number; models: string; decks: string }>('SELECT * FROM col');
  const [noteType] = Object.values(JSON.parse(collection?.models ?? '{}') as Record<string, NoteType>);
  const result = {
    names: Object.keys(files).sort(),
    media: strFromU8(files['media'] ?? new Uint8Array()),
    version: collection?.ver,
    integrity: all<{ integrity_check: string }>('PRAGMA integrity_check')[0]?.integrity_check,
    /** In the order in which a student meets them. */
    notes: all<NoteRow>('SELECT * FROM notes ORDER BY (SELECT due FROM cards WHERE nid = notes.id)'),
    cards: all<CardRow>('SELECT * FROM cards ORDER BY id'),
    decks: Object.values(
      JSON.parse(collection?.decks ?? '{}') as Record<string, { id: number; name: string }>,
    ),
    noteType,
  };
  database.close();
  return result;
}

/** The fields of a note, as HTML. */
export function fieldsOf(note: { flds: string } | undefined): string[] {
  return note?.flds.split('\u001f') ?? [];
}

const { document } = new Window();

/** What a browser shows of a field. */
export function shownText(html: string): string {
  const element = document.createElement('div');
  element.innerHTML = html.replaceAll('<br>', '\n');
  return element.textContent ?? '';
}
