import { fileURLToPath } from 'node:url';
import '@citation-js/plugin-bibtex';
import { Cite } from '@citation-js/core';
import * as ris from 'astrocite-ris';
import { describe, expect, it } from 'vitest';
import type { CslDate, CslItem } from '~/lib/csl';
import { toBibTeX } from '~/lib/export/bibtex';
import { toExportItem } from '~/lib/export/export-item';
import { toRis } from '~/lib/export/ris';
import { type Source, sourceSchema } from '~/schemas/source';
import { readContentFiles } from '../../src/content-layer/content-files.ts';
import { readCourse } from '../../src/content-layer/read-course.ts';
import { cslJsonSchema } from '../support/csl-schema.ts';
import { hardSources } from '../support/hard-sources.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const course = readCourse(readContentFiles(root)).course.entries.sources;
const hard = Object.entries(hardSources).map(([id, data]) => ({ id, data: sourceSchema.parse(data) }));
const sources: { id: string; data: Source }[] = [...course, ...hard];

const items = sources.map(({ id, data }) =>
  toExportItem(id, data, {
    kind: (kind) => kind,
    caution: (text) => `Caution: ${text}`,
    notOpened: (known) => `Not opened: ${known}`,
    archived: (address) => `Archived: ${address}`,
  }),
);

const fromJson = JSON.parse(JSON.stringify(items)) as CslItem[];
const fromBibTeX = new Cite(toBibTeX(items), { forceType: '@biblatex/text' }).data as CslItem[];
const fromRis = readRis(toRis(items));

it('there are sources, easy and hard', () => {
  expect(course.length).toBeGreaterThan(0);
  expect(hard.length).toBeGreaterThan(0);
});

it('CSL-JSON has the shape that CSL 1.0.2 asks for', () => {
  expect(cslJsonSchema.safeParse(fromJson).error?.issues ?? []).toEqual([]);
});

describe.each([
  { format: 'CSL-JSON', read: fromJson },
  { format: 'BibTeX', read: fromBibTeX },
  { format: 'RIS', read: fromRis },
])('whoever reads the $format', ({ format, read }) => {
  it('has every source once, under the id that it has here', () => {
    expect(read.map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
  });

  it.each(sources)('has all that is known of $id', ({ id, data }) => {
    const item = read.find((other) => other.id === id);
    const { csl } = data;
    expect({
      title: item?.title,
      authors: item?.author?.map(inWords),
      container: item?.['container-title'],
      volume: item?.volume?.toString(),
      issue: item?.issue?.toString(),
      page: inHyphens(item?.page),
      publisher: item?.publisher,
      place: item?.['publisher-place'],
      issued: inNumbers(item?.issued),
      accessed: inNumbers(item?.accessed),
      url: item?.URL,
      doi: item?.DOI,
      isbn: item?.ISBN,
      language: item?.language,
      abstract: item?.abstract,
      kind: String(item?.keyword),
    }).toEqual({
      title: csl.title,
      // RIS has no comma in the name of an institution.
      authors: csl.author?.map(inWords).map((name) => (format === 'RIS' ? name.replaceAll(',', '') : name)),
      container: csl['container-title'],
      volume: csl.volume?.toString(),
      issue: csl.issue?.toString(),
      page: inHyphens(csl.page),
      publisher: csl.publisher,
      place: csl['publisher-place'],
      issued: csl.issued?.split('-').map(Number),
      accessed: csl.accessed?.split('-').map(Number),
      url: csl.URL,
      doi: csl.DOI,
      isbn: csl.ISBN,
      language: csl.language,
      abstract: data.use,
      kind: data.kind,
    });
    const remarks = format === 'BibTeX' ? (item as { annote?: string }).annote : item?.note;
    for (const remark of [csl.note, data.caution, data.notOpened, data.undated, data.archive]) {
      if (remark) expect(remarks).toContain(remark);
    }
  });
});

it.each([
  ['a report in a newspaper', 'article-newspaper', 'article-newspaper', 'article-journal'],
  ['a book', 'book', 'book', 'book'],
  ['a page on the web', 'webpage', 'webpage', 'webpage'],
])('%s is still one', (_, type, inRis, inBibTeX) => {
  const { id } = items.find((item) => item.type === type) ?? {};
  expect(id).toBeDefined();
  expect(fromRis.find((item) => item.id === id)?.type).toBe(inRis);
  // BibTeX knows articles, and nothing of newspapers.
  expect(fromBibTeX.find((item) => item.id === id)?.type).toBe(inBibTeX);
});

it('a program that knows no `date` finds the year in BibTeX', () => {
  for (const { id, data } of sources.filter(({ data }) => data.csl.issued)) {
    const entry = toBibTeX(items.filter((item) => item.id === id));
    expect(entry).toContain(`  year = {${data.csl.issued?.slice(0, 4)}},`);
  }
});

it('RIS has one line for each fact, with the end that RIS wants', () => {
  const lines = toRis(items).split('\r\n');
  expect(lines.filter((line) => line && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
});

/** As the parser reads it, but with names and language as they stand: it guesses at the first and leaves out the second. */
function readRis(text: string): CslItem[] {
  const records = ris.AST.parse(text).children.map(({ properties }) => properties);
  return (ris.parse(text) as unknown as CslItem[]).map((item, i) => {
    const values = (tag: string) =>
      (records[i] ?? []).flatMap(({ key, value }) => (key === tag ? [value] : []));
    const [language] = values('LA');
    const author = values('AU').map((name) => {
      const [family = '', given, suffix] = name.split(', ');
      return given ? { family, given, suffix } : { literal: family };
    });
    delete item.author;
    return { ...item, ...(author.length > 0 ? { author } : {}), ...(language ? { language } : {}) };
  });
}

/** A name in its words: some formats do not tell an institution from a person. */
function inWords({
  family,
  given,
  literal,
}: {
  family?: unknown;
  given?: unknown;
  literal?: unknown;
}): string {
  return [given, family, literal].filter(Boolean).join(' ');
}

/** Formats write a range of pages with a hyphen, two, or a dash. */
function inHyphens(page: string | number | undefined): string | undefined {
  return page?.toString().replace(/[-–]+/, '-');
}

function inNumbers(date: CslDate | undefined): number[] | undefined {
  return date?.['date-parts'][0].map(Number);
}
