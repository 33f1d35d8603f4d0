import { expect, it } from 'vitest';
import { KeptCourse } from '../../../src/lib/offline/kept-course.ts';
import { memoryCaches } from '../../support/memory-caches.ts';

const file = { hash: 'a', bytes: 1, transfer: 1 };
const manifest = (version: string) => ({ version, built: '2026', files: { 'index.html': file } });

/** Puts a version there as a whole. */
async function keep(course: KeptCourse, version: string): Promise<void> {
  await course.begin(manifest(version));
  await course.put(version, 'index.html', new Response(version));
  await course.complete(version);
}

it('a version stays while a page of it is open, and goes afterwards', async () => {
  const course = new KeptCourse(memoryCaches(), '/');
  await keep(course, 'one');
  await course.bind('tab', { version: 'one' }, 0);
  await keep(course, 'two');
  await course.tidy(new Set(['tab']), 100_000);
  expect(await course.versions()).toEqual(['one', 'two']);
  expect(await course.originOf('tab')).toEqual({ version: 'one' });
  await course.tidy(new Set(), 100_000);
  expect(await course.versions()).toEqual(['two']);
  expect(await course.originOf('tab')).toBeUndefined();
});

it('a page that is still on its way is not forgotten', async () => {
  const course = new KeptCourse(memoryCaches(), '/');
  await keep(course, 'one');
  await course.bind('arriving', { version: 'one' }, 90_000);
  await keep(course, 'two');
  await course.tidy(new Set(), 100_000);
  expect(await course.versions()).toEqual(['one', 'two']);
});

it('a page from the network needs no version, and a version that is being fetched is left alone', async () => {
  const course = new KeptCourse(memoryCaches(), '/');
  await keep(course, 'one');
  await course.bind('tab', 'network', 0);
  await course.begin(manifest('two'));
  await course.tidy(new Set(['tab']), 100_000);
  expect(await course.versions()).toEqual(['one', 'two']);
  expect(await course.originOf('tab')).toBe('network');
  await course.discard('one');
  expect((await course.current())?.version, 'what serves cannot be discarded').toBe('one');
});

it('courses on one host do not see each other, not even one below the other', async () => {
  const caches = memoryCaches();
  const [above, below] = [new KeptCourse(caches, '/'), new KeptCourse(caches, '/b/')];
  await keep(above, 'one');
  await keep(below, 'two');
  expect(await above.versions()).toEqual(['one']);
  await above.remove();
  expect(await above.current()).toBeUndefined();
  expect((await below.current())?.version).toBe('two');
});

it('asking about a course that is not kept leaves no trace', async () => {
  const caches = memoryCaches();
  const course = new KeptCourse(caches, '/');
  await course.current();
  await course.partial();
  await course.file('one', 'index.html');
  await course.originOf('tab');
  await course.tidy(new Set(), 0);
  expect(await caches.keys()).toEqual([]);
});
