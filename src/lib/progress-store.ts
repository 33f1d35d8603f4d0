import { type Answers, formatProgress, mergeAnswers, parseProgress } from './progress.ts';

/** What is needed of `localStorage`. */
export type StorageLike = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Why answers are not kept as usual, for the student to be told. */
export type Trouble = 'damaged' | 'newer' | 'forbidden' | 'full';

export const progressKey = 'lesson:progress:v1';
export const damagedPrefix = 'lesson:progress:damaged:';
export const seedKey = 'lesson:seed';
export const sharedKey = 'lesson:shared';

/** What a browser window keeps things in, for good and until its tab is closed. */
export interface Storages {
  localStorage: StorageLike;
  sessionStorage: StorageLike;
  document: Pick<Document, 'querySelector'>;
}

/** Whether the instructor has said that the course is used on shared computers, as a `<meta>` of every page. */
export function isAlwaysShared({ document: page }: Pick<Storages, 'document'>): boolean {
  return page.querySelector('meta[name="shared-computer"]') !== null;
}

/** Whether this is a shared computer, on which nothing is to stay once the tab is closed. */
export function isShared(storages: Storages): boolean {
  const { sessionStorage: session } = storages;
  return isAlwaysShared(storages) || session.getItem(sharedKey) !== null;
}

/** Says whether this is a shared computer; what was kept before stays where it is. */
export function setShared({ sessionStorage: session }: Storages, shared: boolean): void {
  if (shared) session.setItem(sharedKey, 'yes');
  else session.removeItem(sharedKey);
}

/** Where answers are kept. @throws what the browser throws where storage is forbidden */
export function chooseStorage(storages: Storages): StorageLike {
  return isShared(storages) ? storages.sessionStorage : storages.localStorage;
}

/**
 * Keeps answers in the browser. No call throws and none loses an answer: a damaged record is put aside under another
 * name, one from a later version is left as it is, and each write merges with what another tab has written.
 */
export class ProgressStore {
  readonly #storage: () => StorageLike;
  readonly #now: () => number;
  #locked = false;

  /**
   * @param storage gives the browser's storage; may throw, as browsers do when storage is forbidden
   * @param now the time in milliseconds since 1970
   */
  constructor(storage: () => StorageLike, now: () => number) {
    this.#storage = storage;
    this.#now = now;
  }

  /** All answers that could be read, and what was wrong with the rest. */
  load(): { answers: Answers; trouble?: Trouble } {
    let text: string | null;
    try {
      text = this.#storage().getItem(progressKey);
    } catch {
      this.#locked = true;
      return { answers: new Map(), trouble: 'forbidden' };
    }
    if (text === null) return { answers: new Map() };
    const read = parseProgress(text);
    if (read.kind === 'newer') {
      this.#locked = true;
      return { answers: new Map(), trouble: 'newer' };
    }
    if (read.kind === 'answers') return { answers: read.answers };
    this.#locked = !this.#putAside(text, read.answers);
    return { answers: read.answers, trouble: this.#locked ? 'full' : 'damaged' };
  }

  /** Adds answers to the record; what went wrong, if anything did. */
  save(answers: Answers): Trouble | undefined {
    const { answers: stored, trouble } = this.load();
    if (this.#locked) return trouble;
    try {
      this.#storage().setItem(progressKey, formatProgress(mergeAnswers(stored, answers)));
      return trouble;
    } catch {
      return 'full';
    }
  }

  /** Deletes all answers; false if the browser does not let it. */
  clear(): boolean {
    try {
      this.#storage().removeItem(progressKey);
      return true;
    } catch {
      return false;
    }
  }

  /** A number that stays the same for this student, so that options keep their order; a new one where nothing is kept. */
  seed(random: () => number): number {
    const fresh = Math.floor(random() * 2 ** 31);
    try {
      const storage = this.#storage();
      const kept = Number.parseInt(storage.getItem(seedKey) ?? '', 10);
      if (Number.isSafeInteger(kept)) return kept;
      storage.setItem(seedKey, String(fresh));
    } catch {
      // The order is then new with every visit, and nothing else is lost.
    }
    return fresh;
  }

  /** The damaged text is deleted under its old name only once it stands under the new one. */
  #putAside(text: string, sound: Answers): boolean {
    try {
      const storage = this.#storage();
      storage.setItem(`${damagedPrefix}${this.#now()}`, text);
      storage.setItem(progressKey, formatProgress(sound));
      return true;
    } catch {
      return false;
    }
  }
}
