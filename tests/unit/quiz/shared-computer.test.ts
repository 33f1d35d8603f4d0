import { expect, it } from 'vitest';
import {
  chooseStorage,
  isAlwaysShared,
  isShared,
  setShared,
  type StorageLike,
} from '../../../src/lib/progress-store.ts';

function memory(): StorageLike {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}
const computer = (told: boolean) => ({
  localStorage: memory(),
  sessionStorage: memory(),
  document: { querySelector: () => (told ? {} : null) } as unknown as Document,
});

it('answers stay on a computer of the student’s own', () => {
  const own = computer(false);
  expect(isShared(own)).toBe(false);
  expect(chooseStorage(own)).toBe(own.localStorage);
});

it('a student says that a computer is shared, and that it no longer is', () => {
  const own = computer(false);
  setShared(own, true);
  expect(chooseStorage(own)).toBe(own.sessionStorage);
  setShared(own, false);
  expect(chooseStorage(own)).toBe(own.localStorage);
});

it('where the instructor says that computers are shared a student can’t change it', () => {
  const schools = computer(true);
  setShared(schools, false);
  expect(isAlwaysShared(schools)).toBe(true);
  expect(chooseStorage(schools)).toBe(schools.sessionStorage);
});
