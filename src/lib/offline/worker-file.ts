/** Name of the service worker, below the base of the course; its place decides which pages it serves. */
export const workerFile = 'service-worker.js';
