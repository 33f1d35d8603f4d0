import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { accessibilitySchema } from '~/schemas/accessibility';

const root = new URL('../../', import.meta.url);
const statement = accessibilitySchema.parse(
  parse(readFileSync(new URL('src/content/accessibility/statement.yaml', root), 'utf8')),
);

const folder = new URL('tests/e2e/', root);
/** The ids of the checks that the tests of each file are tagged with. */
const tags = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      return [
        file,
        new Set([...text.matchAll(/['"]@a11y-([a-z-]+)['"]/g)].map(([, id = '']) => id)),
      ] as const;
    }),
);

it.each(statement.checks)('the statement says of $id what a test does check', ({ id, test }) => {
  expect([...(tags.get(test) ?? [])]).toContain(id);
});

it('no test of accessibility is missing in the statement', () => {
  const listed = statement.checks.map(({ id }) => id);
  expect([...tags.values()].flatMap((ids) => [...ids]).filter((id) => !listed.includes(id))).toEqual([]);
});

it('no test of accessibility is left out when the others run', () => {
  for (const { test } of statement.checks)
    expect(readFileSync(new URL(test, folder), 'utf8')).not.toMatch(/\.(skip|fixme|only)\(/);
});
