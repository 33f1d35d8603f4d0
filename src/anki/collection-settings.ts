import { ankiFields, ankiStyles, ankiTemplates } from '../lib/export/anki-note-type.ts';
import type { AnkiDeck } from './apkg.ts';

/** The numbers of our deck and of our kind of note. Never change them: Anki finds by them what it has already. */
export const deckId = 1_795_478_400_000;
export const noteTypeId = 1_795_478_400_001;

/** What the one row of the table `col` holds as JSON, with the values that Anki itself gives a new collection. */
export function collectionSettings(deck: AnkiDeck, seconds: number) {
  return { conf, models: noteTypes(seconds), decks: decks(deck, seconds), dconf: options, tags: {} };
}

const conf = {
  activeDecks: [1],
  curDeck: 1,
  newSpread: 0,
  collapseTime: 1200,
  timeLim: 0,
  estTimes: true,
  dueCounts: true,
  curModel: String(noteTypeId),
  nextPos: 1,
  sortType: 'noteFld',
  sortBackwards: false,
  addToCur: true,
};

function noteTypes(seconds: number) {
  return {
    [noteTypeId]: {
      id: noteTypeId,
      name: 'No Limits? Word',
      type: 0,
      mod: seconds,
      usn: -1,
      sortf: 0,
      did: deckId,
      vers: [],
      tags: [],
      css: ankiStyles,
      latexPre: '\\documentclass[12pt]{article}\n\\pagestyle{empty}\n\\begin{document}\n',
      latexPost: '\\end{document}',
      flds: ankiFields.map((name, ord) => ({
        name,
        ord,
        sticky: false,
        rtl: false,
        font: 'Arial',
        size: 20,
        media: [],
      })),
      tmpls: ankiTemplates.map(({ name, question, answer }, ord) => ({
        name,
        ord,
        qfmt: question,
        afmt: answer,
        bqfmt: '',
        bafmt: '',
        did: null,
      })),
      req: ankiTemplates.map(({ needs }, ord) => [
        ord,
        'any',
        needs.map((field) => ankiFields.indexOf(field)),
      ]),
    },
  };
}

function decks({ name, description }: AnkiDeck, seconds: number) {
  const deck = (id: number, title: string, desc: string) => ({
    id,
    name: title,
    desc,
    mod: seconds,
    usn: -1,
    conf: 1,
    dyn: 0,
    extendNew: 10,
    extendRev: 50,
    collapsed: false,
    browserCollapsed: false,
    newToday: [0, 0],
    revToday: [0, 0],
    lrnToday: [0, 0],
    timeToday: [0, 0],
  });
  return { 1: deck(1, 'Default', ''), [deckId]: deck(deckId, name, description) };
}

/** How often Anki asks; every collection has such a set, and a student's own is not changed by an import. */
const options = {
  1: {
    id: 1,
    name: 'Default',
    mod: 0,
    usn: 0,
    maxTaken: 60,
    autoplay: true,
    timer: 0,
    replayq: true,
    new: {
      bury: true,
      delays: [1, 10],
      initialFactor: 2500,
      ints: [1, 4, 7],
      order: 1,
      perDay: 20,
      separate: true,
    },
    lapse: { delays: [10], leechAction: 0, leechFails: 8, minInt: 1, mult: 0 },
    rev: { bury: true, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36500, minSpace: 1, perDay: 100 },
  },
};
