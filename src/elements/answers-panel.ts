import { countNew, formatAnswersFile, largestFile, readAnswersFile } from '../lib/answers-file.ts';
import { fillIn } from '../lib/fill-in.ts';
import {
  chooseStorage,
  damagedPrefix,
  isAlwaysShared,
  isShared,
  progressKey,
  ProgressStore,
  setShared,
} from '../lib/progress-store.ts';
import { download } from './download.ts';
import { printKey } from './print-key.ts';
import { resultSheet } from './result-sheet.ts';

/** Brings to life what a student can do with their saved answers. All texts stand in its HTML. */
export function openAnswers(root: HTMLElement): void {
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  const store = new ProgressStore(() => chooseStorage(view), Date.now);
  const said = root.querySelector<HTMLElement>('[data-said]');
  const say = (name: string, values: Record<string, string | number> = {}) => {
    if (said) said.textContent = fillIn(said.dataset[name], values);
  };
  const on = (name: string, act: (control: HTMLElement) => void) => {
    const control = root.querySelector<HTMLElement>(`[data-${name}]`);
    control?.addEventListener(control instanceof HTMLInputElement ? 'change' : 'click', () => act(control));
  };
  const today = new Date().toISOString().slice(0, 10);

  on('export', () => {
    const { answers } = store.load();
    if (answers.size === 0) say('none');
    else download(view, `answers-${today}.json`, formatAnswersFile(answers), 'application/json');
  });

  on('sheet', () => {
    const name = root.querySelector<HTMLInputElement>('[data-name]')?.value ?? '';
    download(view, `result-${today}.txt`, resultSheet(root.ownerDocument, name, today), 'text/plain');
  });

  on('print-key', () => printKey(view, root.ownerDocument));

  on('import', (control) => {
    const [file] = (control as HTMLInputElement).files ?? [];
    if (!file) return;
    if (file.size > largestFile) say('large');
    else void file.text().then((text) => bring(text));
    (control as HTMLInputElement).value = '';
  });

  const bring = (text: string) => {
    const read = readAnswersFile(text);
    if (read.kind !== 'answers') {
      say(read.kind);
      return;
    }
    const count = countNew(store.load().answers, read.answers);
    const trouble = store.save(read.answers);
    if (trouble && trouble !== 'damaged') {
      say('notSaved');
      return;
    }
    say(read.unread ? 'inPart' : 'brought', { count });
    // As if another tab had written them.
    view.dispatchEvent(new StorageEvent('storage', { key: progressKey }));
  };

  on('delete', (control) => {
    if (control.dataset['sure'] === undefined) {
      control.dataset['sure'] = '';
      say('sure');
      return;
    }
    delete control.dataset['sure'];
    if (!store.clear()) {
      say('notSaved');
      return;
    }
    // What could not be read are answers too.
    for (const [key] of damagedRecords(view)) view.localStorage.removeItem(key);
    view.location.reload();
  });

  const shared = root.querySelector<HTMLInputElement>('[data-shared]');
  try {
    if (shared) {
      shared.checked = isShared(view);
      shared.disabled = isAlwaysShared(view);
    }
  } catch {
    shared?.closest('label')?.remove();
  }
  on('shared', (control) => {
    setShared(view, (control as HTMLInputElement).checked);
    view.location.reload();
  });

  const damaged = damagedRecords(view);
  for (const part of root.querySelectorAll<HTMLElement>('[data-damaged-part]'))
    part.hidden = damaged.length === 0;
  on('damaged', () => {
    for (const [key, text] of damaged) {
      download(view, `${key.replaceAll(':', '-')}.txt`, text, 'text/plain');
    }
  });
}

function damagedRecords(view: Window): [string, string][] {
  try {
    return Object.entries({ ...view.localStorage }).filter(([key]) => key.startsWith(damagedPrefix)) as [
      string,
      string,
    ][];
  } catch {
    return [];
  }
}
