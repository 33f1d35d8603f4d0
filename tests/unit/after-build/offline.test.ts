import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listVersion } from '../../../src/after-build/offline.ts';

let folder: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(folder + path), { recursive: true });
  writeFileSync(folder + path, text);
};
const day = new Date('2026-11-24T10:00:00Z');
const size = '<html lang="en-GB"><span data-offline-size="bytes">?</span>';

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'lesson-')), '/');
  write('index.html', size);
  write('_astro/index.abc.css', 'x'.repeat(1_240_000));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('what pages are made of is listed, and what is for others is not', () => {
  for (const path of [
    'exports/sources.json',
    'pagefind/pagefind-ui.js',
    'robots.txt',
    '_headers',
    'sitemap-0.xml',
  ])
    write(path, 'for others');
  write('pagefind/pagefind.js', 'for the search');
  const { files } = listVersion(folder, day);
  expect(Object.keys(files)).toEqual(['_astro/index.abc.css', 'index.html', 'pagefind/pagefind.js']);
  expect(JSON.parse(readFileSync(`${folder}offline.json`, 'utf8'))).toMatchObject({ files });
});

it('the same files are the same version whenever they are built, and one other byte is another', () => {
  const { version } = listVersion(folder, day);
  expect(listVersion(folder, new Date()).version).toBe(version);
  write('_astro/index.abc.css', 'y'.repeat(1_240_000));
  expect(listVersion(folder, day).version).not.toBe(version);
});

it('a page says how large the course is, and its own hash is that of the page that says so', () => {
  const { files } = listVersion(folder, day);
  const page = readFileSync(`${folder}index.html`);
  expect(page.toString()).toContain('<span data-offline-size="bytes">1.2</span>');
  expect(files['index.html']?.bytes).toBe(page.length);
});
