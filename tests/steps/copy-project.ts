import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../..', import.meta.url));

/** Copies what a site is made of into a folder of the project, where the packages are found, and returns its path. */
export function copyProject(folder: string): string {
  const copy = `${project}${folder}`;
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(project + name, `${copy}/${name}`, { recursive: true });
  }
  return copy;
}
