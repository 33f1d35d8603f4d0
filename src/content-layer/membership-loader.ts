import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { contentFolder } from './content-files.ts';
import { readMembershipRows } from './membership-rows.ts';
import { report } from './report.ts';
import { decode } from './text-file.ts';

const file = `${contentFolder}/data/sco-members.csv`;

/** Loads the rows of the membership table, in their order; a mistake in it stops the build. */
export function membershipLoader(): Loader {
  return {
    name: 'membership',
    load: async ({ store, parseData, config, watcher }) => {
      const path = join(fileURLToPath(config.root), file);
      const read = async () => {
        const decoded = decode(file, readFileSync(path));
        if ('problem' in decoded) throw new Error(`\n${report([decoded.problem], () => decoded.text)}`);
        const { rows, problems } = readMembershipRows({ file, text: decoded.text });
        if (problems.length > 0) throw new Error(`\n${report(problems, () => decoded.text)}`);
        store.clear();
        for (const [i, row] of rows.entries()) {
          // Astro validates once more, so it is given what the author wrote and not what the schema made of it.
          const data = { ...row, sources: row.sources.join(' ') };
          const id = String(i).padStart(3, '0');
          store.set({ id, data: await parseData({ id, data, filePath: file }) });
        }
      };
      await read();
      watcher?.add(path);
      watcher?.on('change', (changed) => void (changed === path && read()));
    },
  };
}
