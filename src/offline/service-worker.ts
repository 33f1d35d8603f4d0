import { downloadHeader, wholeResponse } from '../lib/offline/download.ts';
import { findFile, type Found, isNamedByContent } from '../lib/offline/find-file.ts';
import { hashOf } from '../lib/offline/hash.ts';
import { type Kept, KeptCourse, type Origin } from '../lib/offline/kept-course.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * Serves a kept course. A page comes from the network while there is one; if it is the page that is kept, or if the network
 * fails or is too slow, it belongs to the kept version, and so does all it asks for. It never fetches a version, never
 * changes one, and takes no page over that was open before.
 */
const base = new URL(self.registration.scope).pathname;
const course = new KeptCourse(self.caches, base);

/** How long the network may take for a whole page that is kept as well, in milliseconds. */
const patience = 4000;
/** How long the network then counts as too slow, so that the next pages come at once, in milliseconds. */
const rest = 30_000;
let restUntil = 0;

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const ours = origin === self.location.origin && pathname.startsWith(base);
  if (!ours || request.method !== 'GET' || request.headers.has(downloadHeader)) return;
  const answer = request.mode === 'navigate' ? answerPage(event) : answerFile(event);
  // Whatever goes wrong here, a cache that can't be read for one, must not stand between the student and the site.
  event.respondWith(answer.catch(() => fetch(request)));
});

async function answerPage(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const kept = await course.current();
  if (!kept) return fetch(request);
  event.waitUntil(tidy());
  const found = findFile(kept.manifest.files, base, request.url);
  return found ? answerKnownPage(event, kept, found) : answerOtherPage(request, kept);
}

async function answerKnownPage(
  { request, resultingClientId }: FetchEvent,
  kept: Kept,
  { path, lacksSlash }: Found,
): Promise<Response> {
  const answer = await askNetwork(request);
  // Whatever the redirect leads to is asked for next.
  if (answer?.response.type === 'opaqueredirect') return answer.response;
  if (answer?.response.ok) {
    const same = (await hashOf(answer.bytes)) === kept.manifest.files[path]?.hash;
    await bind(resultingClientId, same ? { version: kept.version } : 'network');
    return wholeResponse(answer.bytes, answer.response.headers);
  }
  if (lacksSlash) {
    const { origin, pathname, search } = new URL(request.url);
    return Response.redirect(`${origin}${pathname}/${search}`);
  }
  await bind(resultingClientId, { version: kept.version });
  return (await course.file(kept.version, path)) ?? answer?.response ?? Response.error();
}

/** An export, a page that is new, another course below this one: the network's matter; without it, the page for lost ways. */
async function answerOtherPage(request: Request, { version }: Kept): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const lost = await course.file(version, '404.html');
    if (!lost) throw error;
    return new Response(lost.body, { status: 404, headers: lost.headers });
  }
}

/** A page with all its bytes: half a page never reaches the student. Undefined if the network fails or is too slow. */
async function askNetwork(request: Request): Promise<{ response: Response; bytes: ArrayBuffer } | undefined> {
  if (Date.now() < restUntil) return undefined;
  const stop = new AbortController();
  const timer = setTimeout(() => {
    restUntil = Date.now() + rest;
    stop.abort();
  }, patience);
  try {
    const response = await fetch(request, { signal: stop.signal });
    return { response, bytes: await response.clone().arrayBuffer() };
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

async function answerFile(event: FetchEvent): Promise<Response> {
  const { request, clientId, resultingClientId } = event;
  const origin = (await course.originOf(clientId)) ?? (await course.current());
  if (!origin) return fetch(request);
  // The search works in a worker of its own, which belongs to the version of its page.
  await bind(resultingClientId, origin);
  return origin === 'network' ? askNetworkFirst(request) : answerFrom(origin.version, request);
}

async function answerFrom(version: string, request: Request): Promise<Response> {
  const files = (await course.manifest(version))?.files ?? {};
  const found = findFile(files, base, request.url);
  if (!found) return fetch(request);
  const cached = await course.file(version, found.path);
  if (cached) return cached;
  // Something was taken out of the cache. The network may serve another version by now.
  const response = await fetch(request);
  const bytes = await response.arrayBuffer();
  const right = (await hashOf(bytes)) === files[found.path]?.hash;
  return right ? wholeResponse(bytes, response.headers) : Response.error();
}

/** For a page that is not the one kept. If the network fails it gets files by names that mean the same bytes, and no others. */
async function askNetworkFirst(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    for (const version of await course.versions()) {
      const files = (await course.manifest(version))?.files ?? {};
      const found = findFile(files, base, request.url);
      const cached = found && isNamedByContent(found.path) && (await course.file(version, found.path));
      if (cached) return cached;
    }
    throw error;
  }
}

/** Without room for the note the page counts as one of the current version. */
async function bind(client: string, origin: Origin): Promise<void> {
  await course.bind(client, origin, Date.now()).catch(() => undefined);
}

async function tidy(): Promise<void> {
  const open = await self.clients.matchAll({ type: 'all' });
  await course.tidy(new Set(open.map(({ id }) => id)), Date.now());
}
