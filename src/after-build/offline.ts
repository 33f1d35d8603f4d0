import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { type ListedFile, type Manifest, manifestFile, sizeOf } from '../lib/offline/manifest.ts';
import { inMegabytes } from '../lib/offline/megabytes.ts';
import { workerFile } from '../lib/offline/worker-file.ts';

/**
 * What students can keep: what pages are made of and ask for. Left out are the files in `exports`, which are for other
 * programs and would double the download; interfaces of Pagefind that no page uses; and what only machines ask for.
 */
const kept = /\.(html|css|js|json|woff2|svg|png|jpe?g|webp|avif|ico|webmanifest|pagefind|pf_\w+)$/;
const leftOut = /^exports\/|^pagefind\/pagefind-(ui|component-ui|modular-ui|highlight)\.|^card\.png$/;
/** Written here, or fetched by the browser in its own way. */
const notListed = new Set([manifestFile, workerFile]);

/**
 * Lets students keep the course on their device. Stands after whatever changes the built pages, since each file is listed
 * with its hash.
 *
 * @param offered whether the instructor offers it; if not, a course that was kept earlier is removed
 */
export function keepOffline(offered: boolean): AstroIntegration {
  return {
    name: 'keep-offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        writeFileSync(folder + workerFile, await bundle(offered ? 'service-worker' : 'retire'));
        if (!offered) return;
        const { files } = listVersion(folder, new Date());
        const { bytes, transfer } = sizeOf(files);
        const sizes = `${inMegabytes(bytes, 'en')} MB, ${inMegabytes(transfer, 'en')} MB compressed`;
        logger.info(`${Object.keys(files).length} files can be kept: ${sizes}.`);
      },
    },
  };
}

/** Writes into a built site what belongs to this version, and how large it is into the pages that say so. */
export function listVersion(folder: string, built: Date): Manifest {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => kept.test(path) && !leftOut.test(path) && !notListed.has(path))
    .sort();
  const list = () => Object.fromEntries(paths.map((path) => [path, describe(readFileSync(folder + path))]));
  // The size stands in some of the files that are counted; it is rounded, and their few digits do not change it.
  writeSizes(folder, paths, sizeOf(list()));
  const files = list();
  const version = createHash('sha256').update(
    Object.entries(files)
      .map(([path, { hash }]) => `${hash} ${path}\n`)
      .join(''),
  );
  const manifest = { version: version.digest('hex').slice(0, 16), built: built.toISOString(), files };
  writeFileSync(folder + manifestFile, JSON.stringify(manifest));
  return manifest;
}

function describe(bytes: Buffer): ListedFile {
  return {
    hash: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    // What is compressed already does not shrink, and hosts leave it alone.
    transfer: Math.min(bytes.length, gzipSync(bytes).length),
  };
}

/** Fills `<span data-offline-size="bytes">` (or `transfer`) in every page. */
function writeSizes(folder: string, paths: string[], sizes: { bytes: number; transfer: number }): void {
  for (const path of paths.filter((each) => each.endsWith('.html'))) {
    const html = readFileSync(folder + path, 'utf8');
    const language = /<html[^>]*\slang="([^"]+)"/.exec(html)?.[1] ?? 'en';
    const filled = html.replace(
      /(<span data-offline-size="(bytes|transfer)">)[^<]*/g,
      (_, start: string, which: 'bytes' | 'transfer') => start + inMegabytes(sizes[which], language),
    );
    if (filled !== html) writeFileSync(folder + path, filled);
  }
}

/** One of the workers as a classic script, which every browser with service workers understands. */
export async function bundle(name: 'service-worker' | 'retire'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL(`../offline/${name}.ts`, import.meta.url)),
        formats: ['iife'],
        name: 'worker',
      },
    },
  });
  const [first] = [result].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`Vite made nothing of src/offline/${name}.ts.`);
  return chunk.code;
}
