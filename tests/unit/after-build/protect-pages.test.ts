import { courseConfigSchema } from '../../../src/schemas/course-config.ts';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { protectPages, readHeaders } from '../../../src/after-build/protect-pages.ts';
import { report } from '../../../src/after-build/protection.ts';

const html = (script: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><script>${script}</script></head><body></body></html>`;
let work: string;
let folder: string;
const text = (file: string) => readFileSync(join(work, file), 'utf8');
const policyOf = (page: string) => /security-policy" content="([^"]+)"/.exec(page)?.[1] ?? '';

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'lesson-'));
  folder = `${work}/site/`;
  mkdirSync(`${folder}lesson`, { recursive: true });
  writeFileSync(`${folder}index.html`, html('one()'));
  writeFileSync(`${folder}lesson/index.html`, html('two()'));
  writeFileSync(`${folder}words.bib`, '');
});
afterEach(() => rmSync(work, { recursive: true }));

it('a page allows its own scripts and no others, and keeps every other byte', () => {
  expect(protectPages(folder, { base: '/', framedBy: [] })).toEqual([]);
  const page = text('site/index.html');
  expect(policyOf(page).match(/'sha256-[^']+'/g)).toHaveLength(1);
  expect(policyOf(page)).not.toMatch(/unsafe/);
  expect(page.replace(/<meta (http-equiv|name="referrer")[^>]+>/g, '')).toBe(html('one()'));
});

it('a second run changes nothing', () => {
  protectPages(folder, { base: '/', framedBy: [] });
  const files = ['site/index.html', 'site/_headers', 'site/.htaccess', 'site-server/nginx.conf'];
  const first = files.map(text);
  protectPages(folder, { base: '/', framedBy: [] });
  expect(files.map(text)).toEqual(first);
});

it('servers allow the scripts of every page, WebAssembly for the search, and no frame', () => {
  protectPages(folder, { base: '/', framedBy: [] });
  const sent = readHeaders(folder)?.everything ?? {};
  const policy = sent['Content-Security-Policy'] ?? '';
  expect(policy.match(/'sha256-[^']+'/g)).toHaveLength(2);
  expect(policy).toContain("'wasm-unsafe-eval'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(sent['X-Frame-Options']).toBe('DENY');
  for (const file of ['site/_headers', 'site/.htaccess', 'site-server/nginx.conf', 'site-server/Caddyfile'])
    expect(text(file), file).toContain(policy);
});

it('an instructor opens the course to the pages of a learning platform', () => {
  protectPages(folder, { base: '/', framedBy: ['https://moodle.example.org'] });
  const sent = readHeaders(folder)?.everything ?? {};
  expect(sent['Content-Security-Policy']).toContain('frame-ancestors https://moodle.example.org');
  expect(sent).not.toHaveProperty('X-Frame-Options');
});

it('under a path every rule for a server keeps to that path', () => {
  protectPages(folder, { base: '/some/where', framedBy: [] });
  expect(text('site/_headers')).toMatch(/^\/some\/where\/\*$/m);
  expect(text('site/.htaccess')).toContain('ErrorDocument 404 /some/where/404.html');
  expect(text('site-server/nginx.conf')).toContain('location /some/where/_astro/ {');
  expect(text('site-server/Caddyfile')).toContain('handle /some/where/* {');
});

it('an author whose page has what browsers will not show reads which page and what', () => {
  const body = '<body onload="go()"><iframe src="https://example.org/film"></iframe>';
  writeFileSync(`${folder}lesson/index.html`, html('two()').replace('<body>', body));
  expect(report(protectPages(folder, { base: '/', framedBy: [] }))).toBe(
    [
      'lesson/index.html',
      '  <body onload="…">: scripts in attributes do not run',
      '  <iframe src="https://example.org/film">: pages within pages are not shown',
    ].join('\n'),
  );
});

it('a kind of file that nobody has heard of is sent as bytes', () => {
  writeFileSync(`${folder}a.unheardof`, '');
  protectPages(folder, { base: '/', framedBy: [] });
  expect(readHeaders(folder)?.types).toMatchObject({
    bib: 'application/x-bibtex; charset=utf-8',
    html: 'text/html; charset=utf-8',
    unheardof: 'application/octet-stream',
  });
});

it.each(['https://moodle.example.org', 'https://*.example.org', 'https://lms.example.org:8443'])(
  '%s may show the course',
  (site) => {
    expect(courseConfigSchema.shape.mayBeFramedBy.safeParse([site]).success).toBe(true);
  },
);

it.each([
  'moodle.example.org',
  'http://moodle.example.org',
  'https://moodle.example.org/',
  '*',
  "'self'; x",
  '',
])('an instructor who writes “%s” for a site is told how to write it', (site) => {
  expect(courseConfigSchema.shape.mayBeFramedBy.safeParse(['https://ok.example', site]).success).toBe(false);
});
