import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { section } from './support/pages.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
/** Inside the project, so that packages are found; the author's own files are not touched. Vite watches no `test-results`. */
const copy = `${project}dist-dev`;
const quiz = `${copy}/src/content/quizzes/the-article.yaml`;
const url = 'http://localhost:4333/';
let server: ChildProcess;

test.beforeAll(async () => {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(project + name, `${copy}/${name}`, { recursive: true });
  }
  server = spawn('npx', ['astro', 'dev', '--port', '4333'], { cwd: copy, detached: true, stdio: 'ignore' });
  await expect(async () => expect((await fetch(url)).status).toBe(200)).toPass({ timeout: 60_000 });
});

test.afterAll(() => {
  if (server.pid) process.kill(-server.pid);
});

test('an author sees a mistake in the browser while writing, and it goes away when mended', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await page.goto(url + section);
  const overlay = page.locator('vite-error-overlay');
  await expect(page.getByRole('heading', { level: 1, name: 'The article' })).toBeVisible();
  await expect(overlay).toHaveCount(0);

  const good = readFileSync(quiz, 'utf8');
  writeFileSync(quiz, good.replace('feedback:', 'feedbak:'));
  await expect(overlay).toContainText(/Did you mean .?feedback.?\?/);
  await expect(overlay).toContainText('quizzes/the-article.yaml:18:9');

  await page.reload();
  await expect(overlay).toContainText(/Did you mean .?feedback.?\?/);

  writeFileSync(quiz, good);
  await expect(overlay).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'The article' })).toBeVisible();
});
