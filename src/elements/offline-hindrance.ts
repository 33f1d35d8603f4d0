import { isShared } from '../lib/progress-store.ts';

/**
 * Why nothing can be kept: the page came over http, the browser has no service workers or forbids storage, as some do in
 * private windows, or the student has said that the computer is shared. Undefined if nothing stands in the way.
 */
export async function hindrance(
  view: Window & typeof globalThis,
): Promise<'insecure' | 'forbidden' | 'shared' | undefined> {
  if (!view.isSecureContext) return 'insecure';
  if (!('serviceWorker' in view.navigator) || !('caches' in view)) return 'forbidden';
  try {
    await view.caches.keys();
    return isShared(view) ? 'shared' : undefined;
  } catch {
    return 'forbidden';
  }
}
