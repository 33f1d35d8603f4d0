import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatProgress, parseProgress } from '../../../src/lib/progress.ts';

const folder = new URL('../../fixtures/records/', import.meta.url);
const records = readdirSync(folder).filter((name) => name.endsWith('.json'));

it('there are records of earlier versions', () => {
  expect(records.length).toBeGreaterThan(0);
});

it.each(records)('every answer in a record of the form %s is read, and kept as it was', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const { answers } = JSON.parse(text) as { answers: object };
  const read = parseProgress(text);
  expect(read).toEqual({ kind: 'answers', answers: new Map(Object.entries(answers)) });
  if (read.kind === 'answers') expect(JSON.parse(formatProgress(read.answers))).toMatchObject({ answers });
});
