import { allowSearchAndWorkers } from './trusted-types.ts';

/** The service worker of this course alone; a course higher up on the same host may have one that covers this too. */
export async function ownRegistration(
  view: Window,
  base: string,
): Promise<ServiceWorkerRegistration | undefined> {
  const found = await view.navigator.serviceWorker.getRegistration(base);
  return found && new URL(found.scope).pathname === base ? found : undefined;
}

/** Registers the service worker and waits until it works. @throws if the browser or the site does not let it */
export async function register(view: Window, base: string, file: string): Promise<void> {
  allowSearchAndWorkers(view, base);
  const { installing, waiting, active } = await view.navigator.serviceWorker.register(base + file, {
    scope: base,
    updateViaCache: 'none',
  });
  const worker = installing ?? waiting;
  if (active || !worker) return;
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('The service worker could not start.'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
