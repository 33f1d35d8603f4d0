import { expect, test } from 'vitest';
import { nearby } from '../../../src/lib/nearby.ts';

const sections = Array.from({ length: 10 }, (_, i) => i + 1);

test('a student sees all sections of a course of ordinary length', () => {
  expect(nearby(sections, 3, 10)).toEqual({ shown: sections, cut: false });
});

test('a student in a long course sees the sections around the one they read', () => {
  expect(nearby(sections, 4, 5)).toEqual({ shown: [3, 4, 5, 6, 7], cut: true });
});

test('at either end of a long course, and on other pages, the list is as long', () => {
  expect(nearby(sections, 0, 4).shown).toEqual([1, 2, 3, 4]);
  expect(nearby(sections, 9, 4).shown).toEqual([7, 8, 9, 10]);
  expect(nearby(sections, -1, 4).shown).toEqual([1, 2, 3, 4]);
});
