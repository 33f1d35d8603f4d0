import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { copyProject, project } from './copy-project.ts';

/** Builds the site of the fixture that has every type of question, into `dist-types`. */
const copy = copyProject('dist-types-source');
const content = `${copy}/src/content`;
for (const name of readdirSync(content)) {
  if (name !== 'i18n') rmSync(`${content}/${name}`, { recursive: true });
}
cpSync(`${project}tests/fixtures/all-types/src/content`, content, { recursive: true });
const { status } = spawnSync('npx', ['astro', 'build'], {
  cwd: copy,
  stdio: 'inherit',
  env: { ...process.env, OUT_DIR: '../dist-types' },
});
process.exitCode = status ?? 1;
