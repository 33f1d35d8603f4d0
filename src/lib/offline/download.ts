import { addressOf, isNamedByContent, publicAddressOf } from './find-file.ts';
import { hashOf } from './hash.ts';
import type { KeptCourse } from './kept-course.ts';
import { holds, type ListedFile, type Manifest, manifestFile, readManifest, sizeOf } from './manifest.ts';

/**
 * How a download ended. `changed`: a file is not what the list says, though the list is still the same. `refused`: the host
 * answers, but with an error or with something else than the course. `full`: no room on the device.
 */
export type Outcome =
  | { kind: 'whole'; manifest: Manifest }
  | { kind: 'stopped' | 'network' | 'full' }
  | { kind: 'changed' | 'refused'; path: string };

/** What a download needs of the world, and whom it tells. */
export interface DownloadPorts {
  fetch: typeof fetch;
  /** Waits so many milliseconds. */
  pause: (milliseconds: number) => Promise<void>;
  signal: AbortSignal;
  /** Bytes that are there, of all bytes. */
  onProgress: (done: number, total: number) => void;
  /** A newer version was put online in the middle, and its download begins. */
  onStartOver: () => void;
}

/** With this header a request says that it fetches for keeping; the service worker lets it pass. */
export const downloadHeader = 'Lesson-Download';

/** How many files are on the way at a time; browsers allow six connections to a host that speaks HTTP/1.1. */
const atOnce = 6;
/** Pauses before a file is tried again after the network failed, in milliseconds. */
const pauses = [500, 2000];
/** How often a download begins anew because a newer version was put online. */
const mostStarts = 3;

/** The end of a download, thrown from wherever it shows. */
class Ended extends Error {
  readonly outcome: Outcome;

  constructor(outcome: Outcome) {
    super(outcome.kind);
    this.outcome = outcome;
  }
}

/** The version that is online. @throws an error if there is none to be had */
export async function latest(
  base: string,
  { fetch, signal }: Pick<DownloadPorts, 'fetch'> & Partial<Pick<DownloadPorts, 'signal'>>,
): Promise<Manifest> {
  const headers = { [downloadHeader]: 'yes' };
  let response: Response;
  try {
    response = await fetch(addressOf(base, manifestFile), {
      cache: 'no-store',
      headers,
      ...(signal && { signal }),
    });
  } catch {
    throw new Ended({ kind: 'network' });
  }
  const manifest = response.ok ? readManifest(await response.text().catch(() => '')) : undefined;
  if (!manifest) throw new Ended({ kind: 'refused', path: manifestFile });
  return manifest;
}

/**
 * Fetches the version that is online until all its files are there, each checked against the list. Nothing that serves
 * is touched, and what has arrived counts when the student goes on later.
 */
export async function download(kept: KeptCourse, base: string, ports: DownloadPorts): Promise<Outcome> {
  try {
    let manifest = await latest(base, ports);
    for (let start = 1; ; start += 1) {
      const outcome = await new Download(kept, base, manifest, ports).run();
      if (outcome.kind !== 'changed' && outcome.kind !== 'refused') return outcome;
      const next = await latest(base, ports);
      if (next.version === manifest.version || start === mostStarts) return outcome;
      manifest = next;
      ports.onStartOver();
    }
  } catch (error) {
    return ports.signal.aborted ? { kind: 'stopped' } : outcomeOf(error);
  }
}

function outcomeOf(error: unknown): Outcome {
  if (error instanceof Ended) return error.outcome;
  if (error instanceof Error && error.name === 'QuotaExceededError') return { kind: 'full' };
  throw error;
}

/** One version on its way. */
class Download {
  readonly #kept: KeptCourse;
  readonly #base: string;
  readonly #manifest: Manifest;
  readonly #ports: DownloadPorts;
  /** Ends the other requests when one has failed. */
  readonly #stop = new AbortController();
  #earlier: Manifest[] = [];
  #done = 0;

  constructor(kept: KeptCourse, base: string, manifest: Manifest, ports: DownloadPorts) {
    this.#kept = kept;
    this.#base = base;
    this.#manifest = manifest;
    this.#ports = ports;
  }

  async run(): Promise<Outcome> {
    const { signal } = this.#ports;
    const stop = () => this.#stop.abort();
    signal.addEventListener('abort', stop);
    try {
      signal.throwIfAborted();
      await this.#fetchAll();
      return { kind: 'whole', manifest: this.#manifest };
    } catch (error) {
      if (signal.aborted) throw error;
      return outcomeOf(error);
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  async #fetchAll(): Promise<void> {
    const { version, files } = this.#manifest;
    await this.#kept.begin(this.#manifest);
    const others = (await this.#kept.versions()).filter((each) => each !== version);
    const manifests = await Promise.all(others.map((each) => this.#kept.manifest(each)));
    this.#earlier = manifests.filter((each) => each !== undefined);

    const missing = new Set(await this.#kept.missing(this.#manifest));
    const total = sizeOf(files).bytes;
    const add = (bytes: number) => {
      this.#done += bytes;
      this.#ports.onProgress(this.#done, total);
    };
    add(total - [...missing].reduce((sum, path) => sum + (files[path]?.bytes ?? 0), 0));

    const queue = [...missing];
    const work = async () => {
      for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
        this.#stop.signal.throwIfAborted();
        const file = files[path] as ListedFile;
        await this.#kept.put(
          version,
          path,
          (await this.#copy(path, file)) ?? (await this.#fetch(path, file)),
        );
        add(file.bytes);
      }
    };
    let failure: unknown;
    const ends = Array.from({ length: atOnce }, () =>
      work().catch((error: unknown) => {
        failure ??= error;
        this.#stop.abort();
      }),
    );
    // All have ended before anybody is told: what is discarded then stays discarded.
    await Promise.all(ends);
    if (failure !== undefined) throw failure;
  }

  /** The same bytes from a version that is here, whole or not: each file was checked before it was put there. */
  async #copy(path: string, { hash }: ListedFile): Promise<Response | undefined> {
    for (const { version, files } of this.#earlier) {
      const copy = holds(files, path, hash) ? await this.#kept.file(version, path) : undefined;
      if (copy) return copy;
    }
    return undefined;
  }

  async #fetch(path: string, file: ListedFile): Promise<Response> {
    const caching: RequestCache[] = [isNamedByContent(path) ? 'default' : 'no-cache', 'reload'];
    for (const cache of caching) {
      const { response, bytes } = await this.#bytesOf(path, cache);
      if (bytes.byteLength === file.bytes && (await hashOf(bytes)) === file.hash) {
        return wholeResponse(bytes, response.headers);
      }
    }
    throw new Ended({ kind: 'changed', path });
  }

  async #bytesOf(
    path: string,
    cache: RequestCache,
    tries = 0,
  ): Promise<{ response: Response; bytes: ArrayBuffer }> {
    const headers = { [downloadHeader]: 'yes' };
    const { signal } = this.#stop;
    let response: Response;
    try {
      response = await this.#ports.fetch(publicAddressOf(this.#base, path), { cache, headers, signal });
      if (response.status === 200) return { response, bytes: await response.arrayBuffer() };
    } catch (error) {
      const pause = pauses[tries];
      if (signal.aborted) throw error;
      if (pause === undefined) throw new Ended({ kind: 'network' });
      await this.#ports.pause(pause);
      return this.#bytesOf(path, cache, tries + 1);
    }
    throw new Ended({ kind: 'refused', path });
  }
}

/** An answer that says nothing of the way it came: neither redirected nor compressed, and the same whoever asks. */
export function wholeResponse(bytes: ArrayBuffer, headers: Headers): Response {
  const own = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'vary']) own.delete(name);
  return new Response(bytes, { headers: own });
}
