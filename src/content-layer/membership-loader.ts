import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { MembershipRow } from '../schemas/membership.ts';
import { contentFolder } from './content-files.ts';
import { readMembershipRows } from './membership-rows.ts';
import { report } from './report.ts';
import { decode } from './text-file.ts';

const file = `${contentFolder}/data/sco-members.csv`;

/** Loads the rows of the membership table, in their order; a mistake in it stops a build. A course may do without it. */
export function membershipLoader(): Loader {
  return {
    name: 'membership',
    load: async ({ store, parseData, config, watcher, logger }) => {
      const path = join(fileURLToPath(config.root), file);

      /** The rows, or undefined if they have mistakes and an earlier state is kept. */
      const read = (): MembershipRow[] | undefined => {
        if (!existsSync(path)) return [];
        const decoded = decode(file, readFileSync(path));
        const { rows, problems } =
          'problem' in decoded
            ? { rows: [], problems: [decoded.problem] }
            : readMembershipRows({ file, text: decoded.text });
        if (problems.length === 0) return rows;
        const message = `\n${report(problems, () => decoded.text)}`;
        if (!watcher) throw new Error(message);
        logger.error(message);
        return undefined;
      };

      const fill = async () => {
        const rows = read();
        if (!rows) return;
        store.clear();
        for (const [i, row] of rows.entries()) {
          // Astro validates once more, so it is given what the author wrote and not what the schema made of it.
          const data = { ...row, sources: row.sources.join(' ') };
          const id = String(i).padStart(3, '0');
          store.set({ id, data: await parseData({ id, data, filePath: file }) });
        }
      };

      await fill();
      watcher?.add(path);
      watcher?.on('change', (changed) => void (changed === path && fill()));
    },
  };
}
