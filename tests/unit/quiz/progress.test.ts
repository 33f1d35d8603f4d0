import { beforeEach, describe, expect, it } from 'vitest';
import {
  type Answer,
  answerKey,
  type Answers,
  formatProgress,
  parseProgress,
} from '../../../src/lib/progress.ts';
import { progressKey, ProgressStore, type StorageLike } from '../../../src/lib/progress-store.ts';

class Memory implements StorageLike {
  readonly items = new Map<string, string>();
  full = false;
  getItem(key: string) {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    this.items.set(key, value);
  }
  removeItem(key: string) {
    this.items.delete(key);
  }
}

const answer = (at: number, chosen = ['a']): Answer => ({
  hash: 'x1',
  chosen,
  phase: 'right',
  tries: 1,
  score: 1,
  at,
});
const answers = (...entries: [string, Answer][]): Answers => new Map(entries);

let memory: Memory;
let store: ProgressStore;
beforeEach(() => {
  memory = new Memory();
  store = new ProgressStore(
    () => memory,
    () => 1700,
  );
});

it('a student finds an answer again after a reload', () => {
  const key = answerKey('the-article', 'best-summary');
  expect(store.save(answers([key, answer(1)]))).toBeUndefined();
  expect(store.load()).toEqual({ answers: answers([key, answer(1)]) });
});

it('two tabs do not overwrite each other', () => {
  const other = new ProgressStore(
    () => memory,
    () => 1700,
  );
  store.load();
  other.save(answers(['q/two', answer(2)]));
  store.save(answers(['q/one', answer(1)]));
  expect([...store.load().answers.keys()].sort()).toEqual(['q/one', 'q/two']);
});

it('the later of two answers to one question is kept', () => {
  store.save(answers(['q/one', answer(5, ['b'])]));
  store.save(answers(['q/one', answer(4, ['a'])]));
  expect(store.load().answers.get('q/one')?.chosen).toEqual(['b']);
});

it('an answer to a question that no longer exists stays in the record', () => {
  store.save(answers(['q/gone', answer(1)]));
  store.save(answers(['q/one', answer(2)]));
  expect(store.load().answers.has('q/gone')).toBe(true);
});

it('ids that are words of the language are mere names', () => {
  store.save(answers(['__proto__', answer(1)], ['constructor', answer(2)]));
  expect([...store.load().answers.keys()]).toEqual(['__proto__', 'constructor']);
  expect(({} as Record<string, unknown>)['hash']).toBeUndefined();
});

describe('a damaged record', () => {
  it.each([
    '',
    '{',
    'null',
    '[]',
    '"text"',
    '{"version":1}',
    '{"version":"1","answers":{}}',
    '{"answers":{}}',
  ])('is put aside unaltered, and new answers are kept: %j', (text) => {
    memory.items.set(progressKey, text);
    expect(store.load()).toEqual({ answers: new Map(), trouble: 'damaged' });
    expect(memory.items.get('lesson:progress:damaged:1700')).toBe(text);
    expect(store.save(answers(['q/one', answer(1)]))).toBeUndefined();
    expect(store.load().answers.size).toBe(1);
  });

  it('still gives the answers that can be read', () => {
    const text = JSON.stringify({ version: 1, answers: { 'q/one': answer(1), 'q/two': { chosen: 7 } } });
    memory.items.set(progressKey, text);
    expect(store.load()).toEqual({ answers: answers(['q/one', answer(1)]), trouble: 'damaged' });
    expect(memory.items.get('lesson:progress:damaged:1700')).toBe(text);
  });

  it('is not touched when there is no room to put it aside', () => {
    memory.items.set(progressKey, '{');
    memory.full = true;
    expect(store.load().trouble).toBe('full');
    memory.full = false;
    expect(memory.items.get(progressKey)).toBe('{');
  });
});

it('a record from a later version of the course is left as it is', () => {
  memory.items.set(progressKey, '{"version":2,"anything":[1]}');
  expect(store.load().trouble).toBe('newer');
  expect(store.save(answers(['q/one', answer(1)]))).toBe('newer');
  expect(memory.items.get(progressKey)).toBe('{"version":2,"anything":[1]}');
});

it('a browser that forbids storage leaves the page working', () => {
  const forbidden = new ProgressStore(
    () => {
      throw new DOMException('no', 'SecurityError');
    },
    () => 1700,
  );
  expect(forbidden.load()).toEqual({ answers: new Map(), trouble: 'forbidden' });
  expect(forbidden.save(answers(['q/one', answer(1)]))).toBe('forbidden');
});

it('a full store is reported, and what was in it stays', () => {
  store.save(answers(['q/one', answer(1)]));
  memory.full = true;
  expect(store.save(answers(['q/two', answer(2)]))).toBe('full');
  memory.full = false;
  expect([...store.load().answers.keys()]).toEqual(['q/one']);
});

it('a record is read as it was written', () => {
  const written = answers(['q/one', answer(1)], ['q/two', { ...answer(2), phase: 'open', chosen: [] }]);
  expect(parseProgress(formatProgress(written))).toEqual({ kind: 'answers', answers: written });
});

it('a student keeps one seed, and a browser that keeps nothing gives a new one', () => {
  expect(store.seed(() => 0.5)).toBe(2 ** 30);
  expect(store.seed(() => 0.25)).toBe(2 ** 30);
  memory.items.set('lesson:seed', 'not a number');
  expect(store.seed(() => 0.25)).toBe(2 ** 29);
  memory.items.clear();
  memory.full = true;
  expect(store.seed(() => 0.5)).toBe(2 ** 30);
});
