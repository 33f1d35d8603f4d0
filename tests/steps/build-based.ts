import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { leftOut, sites } from '../e2e/support/sites.ts';
import { copyProject } from './copy-project.ts';

/** Builds the course for a path of a host that it knows, into `dist-based`, as an instructor would who leaves out a section. */
const { folder, base, url } = sites.based;
const copy = copyProject('dist-based-source');
const config = `${copy}/src/course.config.ts`;
writeFileSync(config, readFileSync(config, 'utf8').replace(/leaveOut: \[.*\]/, `leaveOut: ['${leftOut}']`));
const { status } = spawnSync('npx', ['astro', 'build'], {
  cwd: copy,
  stdio: 'inherit',
  env: {
    ...process.env,
    SITE_URL: new URL(url).origin,
    BASE_PATH: base.replace(/\/$/, ''),
    OUT_DIR: `../${folder}`,
  },
});
process.exitCode = status ?? 1;
