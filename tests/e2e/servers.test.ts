import { readdirSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readHeaders } from '../../src/after-build/protect-pages.ts';
import { pages, section } from './support/pages.ts';
import { answer, form } from './support/quiz.ts';
import { serverPrograms, startServer } from './support/servers.ts';
import { sites } from './support/sites.ts';
import { expect, test } from './support/test.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** One file of each kind in a build, by its ending. */
function kinds(folder: string): Map<string, string> {
  const files = readdirSync(project + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(`${project}${folder}/`.length));
  return new Map(files.map((file) => [extname(file).slice(1), file]));
}

for (const program of serverPrograms) {
  test.describe(program.name, () => {
    test.skip(program.path === undefined, `${program.name} is not installed`);

    test('serves the course with its headers, at the root and under a path', async ({ page }) => {
      const server = await startServer(program);
      try {
        for (const { folder, base } of [sites.root, sites.based]) {
          const home = server.url + base;
          const headers = readHeaders(project + folder);
          if (!headers) throw new Error(`There is no description of the headers beside ${folder}.`);
          const expected = Object.entries(headers.everything);

          await test.step(`what a browser is told of ${base}`, async () => {
            const first = await fetch(home);
            expect(first.status).toBe(200);
            for (const [name, value] of expected) expect(first.headers.get(name), name).toBe(value);
            expect(first.headers.get('Cache-Control')).toBe(headers.cache.others);
            expect(first.headers.get('Content-Encoding')).toBe('gzip');

            const tag = first.headers.get('ETag') ?? '';
            const again = await fetch(home, { headers: { 'If-None-Match': tag } });
            expect(again.status, 'a page that has not changed is not sent again').toBe(304);

            for (const [ending, file] of kinds(folder)) {
              const { headers: sent, status } = await fetch(home + file);
              expect(status, file).toBe(200);
              if (headers.types[ending]) {
                const type = sent.get('Content-Type')?.replace('UTF-8', 'utf-8');
                expect(type, file).toBe(headers.types[ending]);
              }
              expect(sent.get('X-Content-Type-Options'), file).toBe('nosniff');
              const { hashed, others } = headers.cache;
              expect(sent.get('Cache-Control'), file).toBe(
                file.startsWith(hashed.folder) ? hashed.value : others,
              );
            }

            const short = await fetch(home + section.replace(/\/$/, ''), { redirect: 'manual' });
            expect([301, 307, 308]).toContain(short.status);
            expect(new URL(short.headers.get('Location') ?? '', home).href).toBe(home + section);

            for (const lost of ['no/such/page/', '_astro/no-such-file.css']) {
              const missing = await fetch(home + lost);
              expect(missing.status, lost).toBe(404);
              expect(await missing.text(), lost).toContain('This page is not here');
              expect(missing.headers.get('Content-Type'), lost).toMatch(/^text\/html/);
              expect(missing.headers.get('Cache-Control') ?? '', lost).not.toContain('immutable');
              for (const [name, value] of expected)
                expect(missing.headers.get(name), `${lost} ${name}`).toBe(value);
            }
          });

          await test.step(`a student at ${base}`, async () => {
            // One server shows that no page breaks the policy, the others that they send the same one.
            for (const each of program.name === 'nginx' ? pages : []) {
              await page.goto(home + each);
              await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
            }
            await page.goto(home + section);
            await page.evaluate(() => localStorage.clear());
            await page.reload();
            await answer(page, 0, 'right');
            await expect(form(page, 0)).toHaveAttribute('data-phase', 'right');
            await page.getByRole('button', { name: 'Search' }).first().click();
            await page.getByRole('dialog').getByRole('textbox').fill('Vedomosti');
            await page.getByRole('dialog').getByRole('textbox').press('Enter');
            await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
          });
        }
      } finally {
        await server.stop();
      }
    });
  });
}
