import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundle, listVersion } from '../../../src/after-build/offline.ts';
import { manifestFile } from '../../../src/lib/offline/manifest.ts';
import { workerFile } from '../../../src/lib/offline/worker-file.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** A host of plain files with a life of its own: it goes away, hesitates, breaks off, and is given other files. */
export interface Host {
  url: string;
  /** Which folder is served below which path. */
  folders: Record<string, string>;
  /** What happens to a request for a path: nothing special, no answer, an answer that breaks off, or one with an error. */
  mood: (path: string) => 'well' | 'gone' | 'broken' | 'failing';
  /** How long each answer takes to begin, in milliseconds. */
  hesitation: number;
  /** Paths that were asked for since this list was last emptied. */
  asked: string[];
  close(): void;
}

/** Starts a host on a free port. */
export async function openHost(folders: Record<string, string>): Promise<Host> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname);
    host.asked.push(path);
    setTimeout(() => answer(path, response), host.hesitation);
  });

  function answer(path: string, response: ServerResponse): void {
    const mood = host.mood(path);
    if (mood === 'gone') {
      response.destroy();
      return;
    }
    if (mood === 'failing') {
      response.writeHead(503).end('Later.');
      return;
    }
    const base = Object.keys(host.folders)
      .filter((each) => path.startsWith(each))
      .sort((a, b) => b.length - a.length)[0];
    const file = base && join(host.folders[base] ?? '', path.slice(base.length));
    if (file && !path.endsWith('/') && existsSync(join(file, 'index.html'))) {
      response.writeHead(301, { Location: `${path}/` }).end();
      return;
    }
    const whole = file && path.endsWith('/') ? join(file, 'index.html') : file;
    if (!whole || !existsSync(whole)) {
      response.writeHead(404, { 'Content-Type': 'text/html' }).end('Not here.');
      return;
    }
    const bytes = gzipSync(readFileSync(whole), { level: 1 });
    response.writeHead(200, {
      'Content-Type': types[extname(whole)] ?? 'application/octet-stream',
      'Content-Encoding': 'gzip',
      'Content-Length': bytes.length,
    });
    if (mood === 'broken') response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
    else response.end(bytes);
  }

  await new Promise<void>((resolve) => server.listen(0, resolve));
  const host: Host = {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    folders,
    mood: () => 'well',
    hesitation: 0,
    asked: [],
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return host;
}

/** A copy of a build in a folder of its own, for `rmSync`. */
function copyOf(build: string): string {
  const folder = `${mkdtempSync(join(tmpdir(), 'lesson-'))}/`;
  cpSync(folderOf(build), folder, { recursive: true });
  return folder;
}

/**
 * A later deployment of a build: one section has another title, every page has its styles under another name, and the search
 * is another one. Returns its folder.
 */
export function deployAgain(build: string, title: string): string {
  const folder = copyOf(build);
  const styles = readdirSync(join(folder, '_astro')).filter((name) => name.endsWith('.css'));
  for (const name of styles)
    renameSync(join(folder, '_astro', name), join(folder, '_astro', `second-${name}`));
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of texts.filter((each) => /\.(html|js)$/.test(each))) {
    let text = readFileSync(folder + file, 'utf8');
    for (const name of styles) text = text.replaceAll(name, `second-${name}`);
    if (file === join('lesson', 'the-article', 'index.html'))
      text = text.replace(/<h1([^>]*)>[^<]*/, `<h1$1>${title}`);
    if (file === join('pagefind', 'pagefind.js')) text += '\n// second';
    writeFileSync(folder + file, text);
  }
  listVersion(folder, new Date(Date.now() + 3_600_000));
  return folder;
}

/** A later deployment of a build that is not offered for keeping. Returns its folder. */
export async function deployWithoutOffer(build: string): Promise<string> {
  const folder = copyOf(build);
  rmSync(folder + manifestFile);
  writeFileSync(folder + workerFile, await bundle('retire'));
  return folder;
}

/** The folder of a build under test. */
export function folderOf(build: string): string {
  return `${project}${build}/`;
}
