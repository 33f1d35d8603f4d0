import { KeptCourse } from '../lib/offline/kept-course.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * Takes the place of the service worker where the instructor no longer offers the course for keeping: browsers that kept it
 * fetch this instead, and it deletes what they kept and itself.
 */
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => {
  const course = new KeptCourse(self.caches, new URL(self.registration.scope).pathname);
  event.waitUntil(course.remove().then(() => self.registration.unregister()));
});
