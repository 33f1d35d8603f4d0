import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from './support/test.ts';
import { copyProject } from '../steps/copy-project.ts';
import { section } from './support/pages.ts';
import { answer, form } from './support/quiz.ts';
import { devPort } from './support/sites.ts';

let copy = '';
let quiz = '';
const url = `http://localhost:${devPort}/`;
let server: ChildProcess;

// One server for both, which change the files that it reads.
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  // The author's own files are not touched.
  copy = copyProject('dist-dev');
  quiz = `${copy}/src/content/quizzes/the-article.yaml`;
  server = spawn('npx', ['astro', 'dev', '--port', String(devPort)], {
    cwd: copy,
    detached: true,
    stdio: 'ignore',
  });
  await expect(async () => expect((await fetch(url)).status).toBe(200)).toPass({ timeout: 60_000 });
});

test.afterAll(() => {
  if (server.pid) process.kill(-server.pid);
});

test('an author sees a mistake in the browser while writing, and it goes away when mended', async ({
  page,
}) => {
  await page.goto(url + section);
  const overlay = page.locator('vite-error-overlay');
  await expect(page.getByRole('heading', { level: 1, name: 'The article' })).toBeVisible();
  await expect(overlay).toHaveCount(0);

  const good = readFileSync(quiz, 'utf8');
  writeFileSync(quiz, good.replace('feedback:', 'feedbak:'));
  await expect(overlay).toContainText(/Did you mean .?feedback.?\?/, { timeout: 40_000 });
  await expect(overlay).toContainText('quizzes/the-article.yaml:18:9');

  await page.reload();
  await expect(overlay).toContainText(/Did you mean .?feedback.?\?/, { timeout: 40_000 });

  writeFileSync(quiz, good);
  await expect(overlay).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'The article' })).toBeVisible();
});

test('an instructor who says that computers are shared has nothing kept after the tab is closed', async ({
  page,
  context,
}) => {
  const config = `${copy}/src/course.config.ts`;
  const own = readFileSync(config, 'utf8');
  writeFileSync(config, own.replace('sharedComputer: false', 'sharedComputer: true'));
  await expect(async () => {
    await page.goto(url + section);
    await expect(page.getByText('This is a shared computer: your answers')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await answer(page, 0, 'right');
  await page.reload();
  await expect(form(page, 0)).toHaveAttribute('data-phase', 'right');
  await page.getByText('Your saved answers', { exact: true }).click();
  const choice = page.getByLabel(/Shared computer/);
  await expect(choice).toBeChecked();
  await expect(choice).toBeDisabled();
  const other = await context.newPage();
  await other.goto(url + section);
  await expect(form(other, 0)).toHaveAttribute('data-phase', 'open');
});
