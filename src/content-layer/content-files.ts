import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { configFile } from './parse-config.ts';

/** Where authors work, from the project's root. */
export const contentFolder = 'src/content';

/** The bytes of every file that an author or instructor writes, by path from the project's root with `/`. */
export function readContentFiles(root: string): Map<string, Uint8Array> {
  const folder = join(root, contentFolder);
  const all = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const paths = all
    .filter((entry) => entry.isFile() && isContentFile(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const config = join(root, configFile);
  return new Map([
    ...(existsSync(config) ? [[configFile, new Uint8Array(readFileSync(config))] as const] : []),
    ...paths.sort().map((path): [string, Uint8Array] => [
      `${contentFolder}/${path
        .slice(folder.length + 1)
        .split(sep)
        .join('/')}`,
      new Uint8Array(readFileSync(path)),
    ]),
  ]);
}

/** Whether a file holds YAML, a page or figures. */
export function isContentFile(name: string): boolean {
  return /\.(ya?ml|mdx?|csv)$/i.test(name);
}
