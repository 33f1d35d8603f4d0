import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { protectPages, readHeaders, type Refusal } from './protect-pages.ts';

/**
 * Says in each page, and in files for servers, what the page may load and run. Stands after whatever puts scripts into
 * pages, and before whatever takes the hashes of whole pages.
 *
 * @param framedBy the sites that may show the course within their own pages, as `https://host`
 */
export function protection(framedBy: readonly string[]): AstroIntegration {
  let base = '/';
  return {
    name: 'protection',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const headers = command === 'preview' && readHeaders(fileURLToPath(config.outDir));
        if (headers) updateConfig({ server: { headers: headers.everything } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir, logger }) => {
        const refusals = protectPages(fileURLToPath(dir), { base, framedBy });
        if (refusals.length > 0) {
          throw new AstroError(
            `Pages have what browsers will not show.\n\n${report(refusals)}`,
            'Look for it in the MDX file of the page. A picture, a sound or a film works from the folder `public`; to another page write a link.',
          );
        }
        logger.info('Each page says what it may load and run; files for servers say the same.');
      },
    },
  };
}

/** A paragraph for each page; its file in the built folder has the name of the page in `src/content/docs`. */
export function report(refusals: readonly Refusal[]): string {
  return refusals
    .map(({ page, lines }) => [page, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n\n');
}
