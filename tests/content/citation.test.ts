import { readFileSync } from 'node:fs';
import { validateCFF } from 'cffjs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { course } from '../../src/course.config.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const cff = parse(read('CITATION.cff')) as Record<string, string> & {
  authors: { name: string }[];
  'preferred-citation': Record<string, string> & { authors: { name: string }[] };
};
const lesson = cff['preferred-citation'];
const npm = JSON.parse(read('package.json')) as { name: string; version: string; license: string };

it('a reference manager can read CITATION.cff: it keeps every rule of CFF 1.2.0', () => {
  expect(() => validateCFF(structuredClone(cff))).not.toThrow();
});

it.each([
  ['without authors', { authors: undefined }],
  ['with a licence that does not exist', { license: 'CC BY 4.0' }],
  ['with a day that is none', { 'date-released': '24 November 2026' }],
])('and one %s would be rejected', (_, wrong) => {
  const broken = JSON.parse(JSON.stringify({ ...cff, ...wrong })) as object;
  expect(() => validateCFF(broken)).toThrow('CFF validation failed');
});

it('it speaks of the same software and version as package.json', () => {
  expect(cff['title']).toBe(course.title);
  expect(
    cff['title']
      ?.toLowerCase()
      .match(/[a-z]+/g)
      ?.join('-'),
  ).toBe(npm.name);
  expect([cff['version'], lesson['version'], cff['license']]).toEqual([
    npm.version,
    npm.version,
    npm.license,
  ]);
});

it('it names the author and the day that the pages name', () => {
  expect([cff.authors, lesson.authors]).toEqual([[{ name: course.author }], [{ name: course.author }]]);
  expect([cff['date-released'], lesson['date-published']]).toEqual([course.published, course.published]);
  expect(lesson['year']).toBe(Number(course.published.slice(0, 4)));
});

it('it names the lesson as its opening page does', () => {
  const home = /^hero:\n {2}title: (.+)\n {2}tagline: (.+)$/m.exec(read('src/content/docs/index.mdx'));
  expect(lesson['title']).toBe(`${home?.[1]} ${home?.[2]}`);
});
