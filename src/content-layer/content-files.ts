import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Where authors work, from the project's root. */
export const contentFolder = 'src/content';

/** The bytes of every file that an author writes, by path from the project's root with `/`. */
export function readContentFiles(root: string): Map<string, Uint8Array> {
  const folder = join(root, contentFolder);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isContentFile(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.sort().map((path) => [
      `${contentFolder}/${path
        .slice(folder.length + 1)
        .split(sep)
        .join('/')}`,
      new Uint8Array(readFileSync(path)),
    ]),
  );
}

/** Whether a file holds YAML, a page or figures. */
export function isContentFile(name: string): boolean {
  return /\.(ya?ml|mdx?|csv)$/i.test(name);
}
