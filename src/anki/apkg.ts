import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { strToU8, zipSync } from 'fflate';
import type { AnkiNote } from '../lib/export/anki-notes.ts';
import { collectionSettings, deckId, noteTypeId } from './collection-settings.ts';
import { tables } from './schema.ts';

/** A deck of Anki with its cards. */
export interface AnkiDeck {
  name: string;
  /** HTML, shown above the deck. */
  description: string;
  notes: readonly AnkiNote[];
}

/** Between the fields of a note, in the table. */
const separator = '\u001f';

/**
 * A deck as the file that Anki imports: a zipped SQLite database.
 *
 * @param now when the deck was made; an import changes the notes that are older
 */
export function toApkg(deck: AnkiDeck, now: Date): Uint8Array {
  return zipSync(
    { 'collection.anki2': toCollection(deck, Math.floor(now.getTime() / 1000)), media: strToU8('{}') },
    { mtime: now },
  );
}

function toCollection(deck: AnkiDeck, seconds: number): Uint8Array {
  const database = new DatabaseSync(':memory:');
  try {
    database.exec(tables);
    const { conf, models, decks, dconf, tags } = collectionSettings(deck, seconds);
    database
      .prepare('INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)')
      .run(
        seconds,
        seconds * 1000,
        seconds * 1000,
        ...[conf, models, decks, dconf, tags].map((part) => JSON.stringify(part)),
      );
    const addNote = database.prepare("INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')");
    const addCard = database.prepare(
      "INSERT INTO cards VALUES (?, ?, ?, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')",
    );
    deck.notes.forEach(({ id, guid, fields, tags: noteTags, cards }, position) => {
      const first = plain(fields[0] ?? '');
      const tagText = noteTags.length > 0 ? ` ${noteTags.join(' ')} ` : '';
      addNote.run(id, guid, noteTypeId, seconds, tagText, fields.join(separator), first, checksum(first));
      for (const ord of cards) addCard.run(id + ord, id, deckId, ord, seconds, position);
    });
    return database.serialize();
  } finally {
    database.close();
  }
}

/** A field without its markup, by which notes are sorted and found. */
function plain(html: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (found, code: string | undefined, name: string) =>
      code ? String.fromCodePoint(Number(code)) : (named[name] ?? found),
    );
}

/** By which Anki finds a note with the same first field. */
function checksum(text: string): number {
  return parseInt(createHash('sha1').update(text).digest('hex').slice(0, 8), 16);
}
