import { fileURLToPath } from 'node:url';
import { type Plugin, preview, type PreviewServer } from 'vite';
import { type SiteName, sites } from '../e2e/support/sites.ts';

/** Serves one of the builds under test as files, with what plugins add. Astro serves only one at a time. */
export async function serve(name: SiteName, plugins: Plugin[] = []): Promise<PreviewServer> {
  const { folder, base, port } = sites[name];
  return preview({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    configFile: false,
    appType: 'mpa',
    base,
    plugins,
    build: { outDir: folder },
    preview: { port, strictPort: true },
  });
}

// `node tests/steps/serve.ts based`
if (import.meta.main) await serve(process.argv[2] as SiteName);
