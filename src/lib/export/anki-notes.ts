import { contentHash } from '../content-hash.ts';
import { scriptRuns } from '../script-runs.ts';
import { type AnkiField, ankiFields, ankiTemplates } from './anki-note-type.ts';
import type { ExportedTerm } from './glossary-csv.ts';

/** A note of Anki: one word, from which its cards are made. */
export interface AnkiNote {
  /** Anki knows by it that a note is there already. */
  guid: string;
  /** Even, so that the cards of a note can have its number and the next. */
  id: number;
  /** HTML, in the order of `ankiFields`. */
  fields: string[];
  tags: string[];
  /** Positions of the templates that make a card of it. */
  cards: number[];
}

/** The first of the numbers that notes have: to Anki a number is also the millisecond at which the note was made. */
const firstNote = 1_795_000_000_000;

/** Words as notes of Anki, in the order given. The same word has the same ids in every build. */
export function toAnkiNotes(terms: readonly ExportedTerm[]): AnkiNote[] {
  const taken = new Set<number>();
  return terms.map(({ id, data: { en, zh, ru, definition, note }, lessons }) => {
    const values: Record<AnkiField, string | undefined> = {
      English: en,
      Chinese: zh?.text,
      Pinyin: zh?.pinyin,
      Russian: ru?.text,
      Transliteration: ru?.translit,
      Definition: definition,
      Usage: note,
    };
    let number = firstNote + 2 * parseInt(contentHash(id), 36);
    while (taken.has(number)) number += 2;
    taken.add(number);
    return {
      guid: `no-limits-${id}`,
      id: number,
      fields: ankiFields.map((field) => toHtml(values[field] ?? '', isProse(field))),
      tags: lessons.map((lesson) => `no-limits::${lesson.id.split('/').at(-1)}`),
      cards: ankiTemplates.flatMap(({ needs }, i) => (needs.some((field) => values[field]) ? [i] : [])),
    };
  });
}

function isProse(field: AnkiField): boolean {
  return field === 'Definition' || field === 'Usage';
}

/** A text as HTML, in prose with the languages of foreign words; what Anki itself would read in it is text as well. */
function toHtml(text: string, prose: boolean): string {
  if (!prose) return escapeHtml(text);
  return scriptRuns(text)
    .map((run) =>
      run.lang ? `<span lang="${run.lang}">${escapeHtml(run.text)}</span>` : escapeHtml(run.text),
    )
    .join('');
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '[': '&#91;',
  '{': '&#123;',
  '\n': '<br>',
};

/**
 * A text as HTML for Anki. There `[` begins a sound or a formula, and older versions take `{{` in a field for a part of the
 * template. Of the control characters one separates fields; none can be seen.
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'[{\n]/g, (found) => entities[found] ?? found).replace(/[\p{Cc}--\t]/gv, '');
}
