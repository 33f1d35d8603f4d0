import { fileURLToPath } from 'node:url';
import { type Plugin, preview, type PreviewServer } from 'vite';
import { readHeaders } from '../../src/after-build/protect-pages.ts';
import { type SiteName, sites } from '../e2e/support/sites.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Serves one of the builds under test as files, with the headers that belong to it and with what plugins add. Astro serves
 * only one at a time.
 */
export async function serve(name: SiteName, plugins: Plugin[] = []): Promise<PreviewServer> {
  const { folder, base, port } = sites[name];
  return preview({
    root,
    configFile: false,
    appType: 'mpa',
    base,
    plugins,
    build: { outDir: folder },
    preview: { port, strictPort: true, headers: readHeaders(`${root}${folder}`)?.everything ?? {} },
  });
}

// `node tests/steps/serve.ts based`
if (import.meta.main) await serve(process.argv[2] as SiteName);
