import type { Course, Issue } from './course.ts';

/** Rules about single files that go beyond their shape. */
export function checkEntries({ entries }: Course): Issue[] {
  return entries.sources
    .filter(({ data: { csl, notOpened } }) => csl.URL !== undefined && !csl.accessed && !notOpened)
    .map(({ file }) => ({
      file,
      at: ['csl', 'accessed'],
      message:
        '`accessed` is missing: a page on the web can change, so say on which day it was seen, for example accessed: "2026-11-24". If nobody has opened it yet, write `notOpened` and where its text is known from.',
    }));
}
