import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pageAnchors } from '~/lib/checks/anchors';
import { claimsOf } from '~/lib/export/claims';
import { claimCollections } from '~/lib/export/entry-claims';
import { entrySources } from '~/lib/entry-sources';
import { attributeStrings, componentTags } from '~/lib/page-usage';
import { sourceId } from '~/lib/references';
import { readContentFiles } from '../../src/content-layer/content-files.ts';
import { readCourse } from '../../src/content-layer/read-course.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { course } = readCourse(readContentFiles(root));
const lessons = course.lessons.map(({ id, body }) => ({ address: id, body }));
const claims = claimsOf(lessons, course.entries);
const written = claims.filter(({ kind }) => ['paragraph', 'item', 'row'].includes(kind));

it('no claim names a source that does not exist', () => {
  const known = course.entries.sources.map(({ id }) => id);
  const named = new Set(claims.flatMap(({ sources }) => sources.map(({ id }) => id)));
  expect([...named].filter((id) => !known.includes(id))).toEqual([]);
  expect(named.size).toBeGreaterThan(0);
});

describe.each(lessons)('every claim of $address is on the list', ({ address, body }) => {
  const here = written.filter(({ page }) => page === address);

  it('with each of its citations, in their order', () => {
    const cited = componentTags(body).flatMap(({ name, attributes }) =>
      name === 'Cite'
        ? [{ id: attributeStrings(attributes, 'source')[0], at: attributeStrings(attributes, 'at')[0] }]
        : [],
    );
    expect(cited.length).toBeGreaterThan(0);
    expect(here.flatMap(({ sources }) => sources.map(({ id, at }) => ({ id, at })))).toEqual(cited);
  });

  it('under a heading of the page, in words alone', () => {
    const anchors = pageAnchors(body);
    for (const { kind, anchor, text } of here) {
      expect(anchors).toContain(anchor);
      if (kind !== 'row') expect(text).toMatch(/^[\p{L}\p{N}“‘(].*[.!?:”’)]$/u);
      expect(text).not.toMatch(/[<>{}*|]|\]\(|\s{2}/);
    }
  });
});

it.each(claimCollections)('every source of the %s stands behind one of their claims', (collection) => {
  const entries = course.entries[collection] as unknown as { id: string; data: never }[];
  const behind = new Set(
    claimsOf([], { ...emptyEntries(), [collection]: entries }).flatMap(({ sources }) =>
      sources.map(({ id }) => id),
    ),
  );
  const expected = entries.flatMap(({ data }) => entrySources[collection](data).map(sourceId));
  expect(expected.filter((id) => !behind.has(id))).toEqual([]);
});

function emptyEntries() {
  return Object.fromEntries(claimCollections.map((name) => [name, []])) as never as typeof course.entries;
}
