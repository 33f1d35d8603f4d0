import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { download, type DownloadPorts } from '../../../src/lib/offline/download.ts';
import { KeptCourse } from '../../../src/lib/offline/kept-course.ts';
import type { Manifest } from '../../../src/lib/offline/manifest.ts';
import { memoryCaches } from '../../support/memory-caches.ts';

const base = '/course/';

function versionOf(version: string, texts: Record<string, string>): Manifest {
  const files = Object.fromEntries(
    Object.entries(texts).map(([path, text]) => {
      const hash = createHash('sha256').update(text).digest('hex');
      return [path, { hash, bytes: Buffer.byteLength(text), transfer: 1 }];
    }),
  );
  return { version, built: '2026-11-24T10:00:00.000Z', files };
}

/** A site that holds some texts and says what was asked of it. */
function site(texts: Record<string, string>, version = 'one') {
  const asked: string[] = [];
  const told = { startedOver: 0, progress: 0 };
  const stop = new AbortController();
  const online = { texts, manifest: versionOf(version, texts), fail: (_path: string) => false };
  const ports: DownloadPorts = {
    fetch: async (input) => {
      const path = decodeURIComponent(String(input).slice(base.length)).replace(/^$/, 'index.html');
      asked.push(path);
      if (online.fail(path)) throw new TypeError('Failed to fetch');
      if (path === 'offline.json') return new Response(JSON.stringify(online.manifest));
      const text = online.texts[path];
      return text === undefined ? new Response('', { status: 404 }) : new Response(text);
    },
    pause: async () => undefined,
    signal: stop.signal,
    onProgress: (done, total) => (told.progress = done / total),
    onStartOver: () => (told.startedOver += 1),
  };
  return { online, ports, asked, told, stop };
}

const texts = { 'index.html': 'home', 'a.css': 'styles', 'b.js': 'script' };
const textOf = async (kept: KeptCourse, version: string, path: string) =>
  (await kept.file(version, path))?.text();

describe('a student who keeps the course', () => {
  it('has every file once the download says that it is whole, and nothing serves before', async () => {
    const kept = new KeptCourse(memoryCaches(), base);
    const { ports, online, told } = site(texts);
    expect(await download(kept, base, ports)).toEqual({ kind: 'whole', manifest: online.manifest });
    expect(told.progress).toBe(1);
    expect(await kept.missing(online.manifest)).toEqual([]);
    expect(await textOf(kept, 'one', 'a.css')).toBe('styles');
    expect(await kept.current()).toBeUndefined();
    await kept.complete('one');
    expect((await kept.current())?.version).toBe('one');
  });

  it('fetches of a later version only what has changed', async () => {
    const kept = new KeptCourse(memoryCaches(), base);
    await download(kept, base, site(texts).ports);
    await kept.complete('one');
    const { ports, asked } = site({ ...texts, 'index.html': 'new home' }, 'two');
    expect((await download(kept, base, ports)).kind).toBe('whole');
    expect(asked).toEqual(['offline.json', 'index.html']);
    expect(await textOf(kept, 'two', 'b.js')).toBe('script');
    expect(await textOf(kept, 'one', 'index.html')).toBe('home');
  });

  it('is not troubled by a network that fails twice and then works', async () => {
    const kept = new KeptCourse(memoryCaches(), base);
    const { ports, online, asked } = site(texts);
    online.fail = (path) => path === 'b.js' && asked.filter((each) => each === path).length < 3;
    expect((await download(kept, base, ports)).kind).toBe('whole');
  });

  it('learns that the network failed, and goes on later where it was', async () => {
    const kept = new KeptCourse(memoryCaches(), base);
    const { ports, online, asked } = site(texts);
    online.fail = (path) => path === 'b.js';
    expect(await download(kept, base, ports)).toEqual({ kind: 'network' });
    expect((await kept.partial())?.version).toBe('one');
    online.fail = () => false;
    asked.length = 0;
    expect((await download(kept, base, ports)).kind).toBe('whole');
    expect(asked).toEqual(['offline.json', 'b.js']);
  });

  it('stops when told to', async () => {
    const kept = new KeptCourse(memoryCaches(), base);
    const { ports, stop } = site(texts);
    stop.abort();
    expect(await download(kept, base, ports)).toEqual({ kind: 'stopped' });
    expect(await kept.current()).toBeUndefined();
  });

  it('never gets a file with other bytes than the list says, of whatever length', async () => {
    for (const wrong of ['stylez', 'styles and more']) {
      const kept = new KeptCourse(memoryCaches(), base);
      const { ports, online } = site(texts);
      online.texts = { ...texts, 'a.css': wrong };
      expect(await download(kept, base, ports)).toEqual({ kind: 'changed', path: 'a.css' });
      expect(await textOf(kept, 'one', 'a.css')).toBeUndefined();
    }
  });

  it('gets the new version if it is put online in the middle', async () => {
    const kept = new KeptCourse(memoryCaches(), base);
    const { ports, online, told } = site(texts);
    const next = { 'index.html': 'new home', 'c.css': 'new styles' };
    online.fail = (path) => {
      if (path === 'a.css') Object.assign(online, { texts: next, manifest: versionOf('two', next) });
      return false;
    };
    const outcome = await download(kept, base, ports);
    expect(outcome).toMatchObject({ kind: 'whole', manifest: { version: 'two' } });
    expect(told.startedOver).toBe(1);
  });

  it('is not kept waiting for ever by a site that changes all the time', async () => {
    const kept = new KeptCourse(memoryCaches(), base);
    const { ports, online, asked } = site(texts);
    online.fail = (path) => {
      const version = String(asked.length);
      if (path === 'offline.json') online.manifest = versionOf(version, { 'gone.css': version });
      return false;
    };
    expect((await download(kept, base, ports)).kind).toBe('refused');
  });

  it('learns that there is no room, and keeps what was whole', async () => {
    const large = { ...texts, 'large.svg': 'x'.repeat(5000) };
    const kept = new KeptCourse(memoryCaches(5000), base);
    await download(kept, base, site(texts).ports);
    await kept.complete('one');
    expect(await download(kept, base, site(large, 'two').ports)).toEqual({ kind: 'full' });
    await kept.discard('two');
    expect(await kept.versions()).toEqual(['one']);
    expect((await kept.current())?.version).toBe('one');
  });

  it('is told that the site does not answer with its list', async () => {
    const { ports } = site(texts);
    const other = { ...ports, fetch: async () => new Response('<title>Log in</title>') };
    const outcome = await download(new KeptCourse(memoryCaches(), base), base, other);
    expect(outcome).toEqual({ kind: 'refused', path: 'offline.json' });
  });
});
