import { spawnSync } from 'node:child_process';
import { sites } from '../e2e/support/sites.ts';
import { project } from './copy-project.ts';

/** Builds the course for a path of a host that it knows, into `dist-based`. */
const { folder, base, url } = sites.based;
const { status } = spawnSync('npx', ['astro', 'build'], {
  cwd: project,
  stdio: 'inherit',
  env: {
    ...process.env,
    SITE_URL: new URL(url).origin,
    BASE_PATH: base.replace(/\/$/, ''),
    OUT_DIR: `./${folder}`,
  },
});
process.exitCode = status ?? 1;
