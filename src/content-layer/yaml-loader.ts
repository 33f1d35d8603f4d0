import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'astro/zod';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../lib/checks/course.ts';
import { schemas } from './collections.ts';
import { contentFolder } from './content-files.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Problem } from './problem.ts';
import { report } from './report.ts';
import { decode, type TextFile } from './text-file.ts';
import { validate } from './validate.ts';

/** What stands in another file beside each entry, and how that file ends. */
export interface Beside {
  ending: string;
  read: (source: TextFile) => { data: object } | { problems: Problem[] };
}

/**
 * Loads a folder of YAML files, one entry per file. The course checks report every mistake before this runs; a file that
 * is broken all the same stops a build, and while pages are being written it keeps its last good state.
 */
export function yamlLoader(name: CollectionName, beside?: Beside): Loader {
  return {
    name: `yaml-${name}`,
    load: async ({ store, parseData, generateDigest, watcher, config }) => {
      const root = fileURLToPath(config.root);
      const folder = join(root, contentFolder, name);
      const ours = (path: string) => join(path, '..') === folder && path.endsWith('.yaml');
      /** The entry that a changed file belongs to. */
      const entryOf = (path: string) =>
        beside && path.endsWith(beside.ending) ? path.slice(0, -beside.ending.length) + '.yaml' : path;
      const readAgain = (path: string) => {
        const entry = entryOf(path);
        if (ours(entry) && existsSync(entry)) void read(entry);
      };

      const read = async (path: string) => {
        const id = basename(path, '.yaml');
        const file = `${contentFolder}/${name}/${id}.yaml`;
        const { text, data, problems } = readEntry(file, readFileSync(path), schemas[name]);
        if (problems.length === 0) {
          const more = beside ? readBeside(path, file, beside) : {};
          const parsed = await parseData({ id, data: { ...(data as object), ...more }, filePath: file });
          // Of the data and not of the text: the same file can mean something else once its schema has changed.
          store.set({ id, data: parsed, filePath: file, digest: generateDigest(parsed) });
        } else if (!watcher) throw new Error(`\n${report(problems, () => text)}`);
      };

      const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.yaml')) : [];
      const present = new Set(files);
      for (const id of store.keys()) if (!present.has(`${id}.yaml`)) store.delete(id);
      for (const file of files) await read(join(folder, file));
      watcher?.add(folder);
      watcher?.on('add', readAgain);
      watcher?.on('change', readAgain);
      watcher?.on('unlink', (path) => void (ours(path) && store.delete(basename(path, '.yaml'))));
    },
  };
}

function readBeside(path: string, file: string, { ending, read }: Beside): object {
  const other = path.replace(/\.yaml$/, ending);
  const decoded = decode(file.replace(/\.yaml$/, ending), readFileSync(other));
  const result = read({ file: file.replace(/\.yaml$/, ending), text: decoded.text });
  if ('data' in result) return result.data;
  throw new Error(`\n${report(result.problems, () => decoded.text)}`);
}

function readEntry(
  file: string,
  bytes: Uint8Array,
  schema: z.ZodType,
): { text: string; data?: unknown; problems: Problem[] } {
  const decoded = decode(file, bytes);
  if ('problem' in decoded) return { text: decoded.text, problems: [decoded.problem] };
  const { text } = decoded;
  const result = parseYaml({ file, text });
  if ('problems' in result) return { text, problems: result.problems };
  const validated = validate({ file, text }, result.parsed, schema);
  // Astro validates once more, so it is given what the author wrote and not what the schema made of it.
  return 'data' in validated
    ? { text, data: result.parsed.data, problems: [] }
    : { text, problems: validated.problems };
}
