import { addressOf } from './find-file.ts';
import { type Manifest, manifestFile, readManifest } from './manifest.ts';

/** What is said of the version that is kept as a whole. */
export interface Kept {
  version: string;
  manifest: Manifest;
}

/** What a page is made of: the files of a kept version, or what the network has. */
export type Origin = { version: string } | 'network';

/** How long a page may take to appear among the open ones before its entry counts as left over, in milliseconds. */
const arrival = 60_000;

/**
 * What a course keeps in the browser's Cache Storage. Each version is a cache of its own. A version serves nobody until it
 * is named as the current one, and that is written last.
 *
 * Several courses can live on one host: the names of the caches carry the base of the course, which has no space in it.
 */
export class KeptCourse {
  readonly #caches: CacheStorage;
  readonly #base: string;
  readonly #prefix: string;
  /** Lists that were read: what belongs to a version never changes, and each file of a page asks for it. */
  readonly #read = new Map<string, Manifest>();

  /** @param base the path of the course, with a slash at both ends */
  constructor(caches: CacheStorage, base: string) {
    this.#caches = caches;
    this.#base = base;
    this.#prefix = `lesson-offline ${base} `;
  }

  /** The version that is whole; undefined if there is none. */
  async current(): Promise<Kept | undefined> {
    return this.#known(await this.#note('current'));
  }

  /** The version that is being fetched, or was when the student stopped. */
  async partial(): Promise<Kept | undefined> {
    return this.#known(await this.#note('partial'));
  }

  /** What belongs to a version of which at least something is kept. */
  async manifest(version: string): Promise<Manifest | undefined> {
    const name = this.#nameOf(version);
    if (!(await this.#caches.has(name))) return undefined;
    const read = this.#read.get(version);
    if (read) return read;
    const listed = await (await this.#caches.open(name)).match(addressOf(this.#base, manifestFile));
    const manifest = listed && readManifest(await listed.text());
    if (manifest) this.#read.set(version, manifest);
    return manifest;
  }

  /** A file of a version, for a page that belongs to it. */
  async file(version: string, path: string): Promise<Response | undefined> {
    const name = this.#nameOf(version);
    if (!(await this.#caches.has(name))) return undefined;
    return (await this.#caches.open(name)).match(addressOf(this.#base, path), { ignoreVary: true });
  }

  /** Every version of which something is kept. */
  async versions(): Promise<string[]> {
    const start = this.#nameOf('');
    const names = await this.#caches.keys();
    return names.filter((name) => name.startsWith(start)).map((name) => name.slice(start.length));
  }

  /** Paths of a version that are not there yet. */
  async missing({ version, files }: Manifest): Promise<string[]> {
    const cache = await this.#caches.open(this.#nameOf(version));
    const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
    return Object.keys(files).filter((path) => !there.has(addressOf(this.#base, path)));
  }

  /** Opens the cache of a version that will serve nobody before `complete`. */
  async begin(manifest: Manifest): Promise<void> {
    await this.#write('partial', manifest.version);
    await this.put(manifest.version, manifestFile, new Response(JSON.stringify(manifest)));
  }

  /** Adds a file that was checked. @throws `QuotaExceededError` when the device has no room */
  async put(version: string, path: string, response: Response): Promise<void> {
    const cache = await this.#caches.open(this.#nameOf(version));
    await cache.put(addressOf(this.#base, path), response);
  }

  /** From now on this version serves; the one before stays for the pages that are open, until `tidy`. */
  async complete(version: string): Promise<void> {
    await this.#write('current', version);
    await this.#forget('partial');
  }

  /** Deletes what was fetched of a version that is not whole. */
  async discard(version: string): Promise<void> {
    if ((await this.#note('current')) !== version) await this.#caches.delete(this.#nameOf(version));
    if ((await this.#note('partial')) === version) await this.#forget('partial');
  }

  /** Notes what a page was made of, so that all it asks for later comes from the same place. */
  async bind(client: string, origin: Origin, now: number): Promise<void> {
    if (!client) return;
    const short = origin === 'network' ? origin : { version: origin.version };
    await this.#write(`page/${client}`, JSON.stringify({ origin: short, now }));
  }

  /** What a page was made of; undefined if it came from before the course was kept. */
  async originOf(client: string): Promise<Origin | undefined> {
    const text = client && (await this.#note(`page/${client}`));
    return text ? (JSON.parse(text) as { origin: Origin }).origin : undefined;
  }

  /**
   * Deletes versions that no open page needs, other than the current one and one that is being fetched.
   *
   * @param open the ids of all pages that are open
   */
  async tidy(open: ReadonlySet<string>, now: number): Promise<void> {
    const needed = new Set([await this.#note('current'), await this.#note('partial')]);
    for (const client of await this.#boundClients()) {
      const note = await this.#note(`page/${client}`);
      const bound = JSON.parse(note ?? '{}') as { origin?: Origin; now?: number };
      if (!open.has(client) && now - (bound.now ?? 0) > arrival) await this.#forget(`page/${client}`);
      else if (typeof bound.origin === 'object') needed.add(bound.origin.version);
    }
    for (const version of await this.versions()) {
      if (!needed.has(version)) await this.#caches.delete(this.#nameOf(version));
    }
  }

  /** Deletes everything that this course keeps in Cache Storage; answers are kept elsewhere and stay. */
  async remove(): Promise<void> {
    const names = await this.#caches.keys();
    await Promise.all(
      names.filter((name) => name.startsWith(this.#prefix)).map((name) => this.#caches.delete(name)),
    );
  }

  #nameOf(version: string): string {
    return `${this.#prefix}version ${version}`;
  }

  async #known(version: string | undefined): Promise<Kept | undefined> {
    const manifest = version === undefined ? undefined : await this.manifest(version);
    return manifest && { version: manifest.version, manifest };
  }

  // Notes are entries of one more cache. Nothing is created by reading: a course that is not kept leaves no trace.
  async #notes(): Promise<Cache | undefined> {
    const name = `${this.#prefix}notes`;
    return (await this.#caches.has(name)) ? this.#caches.open(name) : undefined;
  }

  async #note(name: string): Promise<string | undefined> {
    const found = await (await this.#notes())?.match(this.#base + name);
    return found?.text();
  }

  async #write(name: string, text: string): Promise<void> {
    const notes = await this.#caches.open(`${this.#prefix}notes`);
    await notes.put(this.#base + name, new Response(text));
  }

  async #forget(name: string): Promise<void> {
    await (await this.#notes())?.delete(this.#base + name);
  }

  async #boundClients(): Promise<string[]> {
    const start = `${this.#base}page/`;
    const keys = (await (await this.#notes())?.keys()) ?? [];
    return keys
      .map(({ url }) => new URL(url).pathname)
      .filter((path) => path.startsWith(start))
      .map((path) => path.slice(start.length));
  }
}
