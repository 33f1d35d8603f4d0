import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { type SiteName, sites } from '../e2e/support/sites.ts';

/** Serves one of the builds under test as files: `node tests/steps/serve.ts based`. Astro serves only one at a time. */
const { folder, base, port } = sites[process.argv[2] as SiteName];
await preview({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  configFile: false,
  appType: 'mpa',
  base,
  build: { outDir: folder },
  preview: { port, strictPort: true },
});
