import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { readContentFiles } from './content-files.ts';
import { showInBrowser } from './dev-overlay.ts';
import { configFile } from './parse-config.ts';
import { readCourse } from './read-course.ts';
import { report } from './report.ts';

/** Stops a build if anything is wrong in the content, and shows it in the browser while pages are being written. */
export function courseChecks(): AstroIntegration {
  let command: string;
  let root: string;
  const check = () => readCourse(readContentFiles(root));
  return {
    name: 'course-checks',
    hooks: {
      'astro:config:setup': (options) => {
        command = options.command;
        options.addWatchFile(new URL(configFile, options.config.root));
      },
      // Content is loaded after this hook, so that all problems are reported together and not the first alone.
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        if (command !== 'build' && command !== 'sync') return;
        const { problems, textOf } = check();
        if (problems.length > 0) {
          throw new AstroError(
            `The content has mistakes.\n\n${report(problems, textOf)}`,
            'Mend the lines above; `npm run check` looks again within seconds.',
          );
        }
      },
      'astro:server:setup': ({ server, logger }) =>
        showInBrowser(server, check, (text) => logger.error(text)),
    },
  };
}
