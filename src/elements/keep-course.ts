import { fillIn } from '../lib/fill-in.ts';
import { download, latest, type Outcome } from '../lib/offline/download.ts';
import { KeptCourse } from '../lib/offline/kept-course.ts';
import { changedFiles, type Manifest, sizeOf } from '../lib/offline/manifest.ts';
import { inMegabytes } from '../lib/offline/megabytes.ts';
import { ownRegistration, register } from './offline-registration.ts';
import { hindrance } from './offline-hindrance.ts';

type View = Window & typeof globalThis;
type Action = 'keep' | 'resume' | 'update' | 'stop' | 'remove';

/** Brings to life where a student keeps the course on the device. All texts stand in its HTML. */
export function openKeepCourse(root: HTMLElement): void {
  const view = root.ownerDocument.defaultView;
  if (view) void new KeepCourse(root, view).open();
}

class KeepCourse {
  readonly #root: HTMLElement;
  readonly #view: View;
  readonly #base: string;
  readonly #language: string;
  #stop: AbortController | undefined;
  /** Whether a whole version is here. */
  #kept = false;

  constructor(root: HTMLElement, view: View) {
    this.#root = root;
    this.#view = view;
    this.#base = root.dataset['base'] ?? '/';
    this.#language = root.ownerDocument.documentElement.lang;
  }

  async open(): Promise<void> {
    const hindered = await hindrance(this.#view);
    // Who says later that the computer is shared can still remove what was kept before.
    const removable = hindered === 'shared' && (await this.#course.versions()).length > 0;
    if (hindered && !removable) {
      this.#write('state', hindered);
      this.#part('live').hidden = false;
      return;
    }
    this.#on('keep', () => this.#get());
    this.#on('resume', () => this.#get());
    this.#on('update', () => this.#get());
    this.#on('stop', async () => this.#stop?.abort());
    this.#on('remove', () => this.#remove());
    await this.#show();
    this.#part('live').hidden = false;
  }

  get #course(): KeptCourse {
    return new KeptCourse(this.#view.caches, this.#base);
  }

  /** Says where things stand, first without asking the network, then with what is online. */
  async #show(): Promise<void> {
    const course = this.#course;
    const current = await course.current();
    const registered = current && (await ownRegistration(this.#view, this.#base));
    const whole = registered && (await course.missing(current.manifest)).length === 0;
    this.#kept = Boolean(whole);
    const partial = whole ? undefined : ((await course.partial()) ?? current);
    if (whole) {
      const size = this.#megabytes(sizeOf(current.manifest.files).bytes);
      this.#write('state', 'kept', { date: this.#date(current.manifest), size });
    } else if (partial) {
      const { files } = partial.manifest;
      const missing = (await course.missing(partial.manifest)).map((path) => files[path]?.bytes ?? 0);
      const share = 1 - missing.reduce((sum, bytes) => sum + bytes, 0) / sizeOf(files).bytes;
      this.#write('state', current ? 'damaged' : 'partial', { percent: Math.floor(share * 100) });
    } else this.#write('state', 'none');
    this.#offer(whole ? ['remove'] : partial ? ['resume', 'remove'] : ['keep']);
    this.#write('news');
    if (whole) await this.#compare(current.manifest);
  }

  async #compare(kept: Manifest): Promise<void> {
    const online = await latest(this.#base, { fetch: (...call) => this.#view.fetch(...call) }).catch(
      () => undefined,
    );
    if (!online) this.#write('news', 'unknown');
    else if (online.version === kept.version) this.#write('news', 'newest');
    else {
      const { transfer } = sizeOf(changedFiles(kept.files, online.files));
      this.#write('news', 'newer', { date: this.#date(online), size: this.#megabytes(transfer) });
      this.#offer(['update', 'remove']);
    }
  }

  async #get(): Promise<void> {
    // Two tabs would fetch everything twice.
    await this.#view.navigator.locks.request(`lesson-offline ${this.#base}`, { ifAvailable: true }, (lock) =>
      lock ? this.#getAlone() : this.#write('said', 'busy'),
    );
  }

  async #getAlone(): Promise<void> {
    const view = this.#view;
    const course = this.#course;
    this.#stop = new AbortController();
    this.#write('state', this.#kept ? 'updating' : 'getting');
    this.#write('news');
    this.#write('said', 'started');
    this.#offer(['stop']);
    this.#part('bar').hidden = false;
    this.#progress(0, 1);
    // Browsers may otherwise delete it when they need room; some ask the student first.
    void view.navigator.storage?.persist?.().catch(() => false);
    let outcome: Outcome | { kind: 'failed' };
    try {
      outcome = await download(course, this.#base, {
        fetch: (...call) => view.fetch(...call),
        pause: (milliseconds) => new Promise((resolve) => view.setTimeout(resolve, milliseconds)),
        signal: this.#stop.signal,
        onProgress: (done, total) => this.#progress(done, total),
        onStartOver: () => this.#write('said', 'startOver'),
      });
      if (outcome.kind === 'whole') {
        await register(view, this.#base, this.#root.dataset['worker'] ?? '');
        await course.complete(outcome.manifest.version);
      }
      if (outcome.kind === 'full') await this.#makeRoom();
    } catch {
      outcome = { kind: 'failed' };
    }
    this.#stop = undefined;
    this.#part('bar').hidden = true;
    await this.#show();
    this.#write('said', outcome.kind, 'path' in outcome ? { path: outcome.path } : {});
  }

  /** What would not fit as a whole takes no room away. */
  async #makeRoom(): Promise<void> {
    const partial = await this.#course.partial();
    if (partial) await this.#course.discard(partial.version);
  }

  async #remove(): Promise<void> {
    await (await ownRegistration(this.#view, this.#base))?.unregister();
    await this.#course.remove();
    await this.#show();
    this.#write('said', 'removed');
  }

  #progress(done: number, total: number): void {
    const bar = this.#root.querySelector('progress');
    if (!bar) return;
    const before = bar.value / bar.max;
    bar.max = total;
    bar.value = done;
    this.#write('amount', 'amount', { percent: Math.floor((done / total) * 100) });
    // A listener hears of the beginning, the middle and the end.
    if (before < 0.5 && done / total >= 0.5 && done < total) this.#write('said', 'half');
  }

  /** Writes one of the texts that a part of the page carries; without a name nothing. */
  #write(part: string, name?: string, values: Record<string, string | number> = {}): void {
    const place = this.#part(part);
    place.textContent = name ? fillIn(place.dataset[name], values) : '';
  }

  /** Shows these buttons; a student whose button goes away finds the focus on the first of them. */
  #offer(actions: readonly Action[]): void {
    const focused = this.#root.ownerDocument.activeElement;
    for (const button of this.#root.querySelectorAll<HTMLButtonElement>('button')) {
      button.hidden = !actions.some((action) => action === button.dataset['action']);
    }
    if (focused instanceof this.#view.HTMLButtonElement && this.#root.contains(focused) && focused.hidden) {
      this.#button(actions[0])?.focus();
    }
  }

  #on(action: Action, act: () => Promise<void>): void {
    this.#button(action)?.addEventListener('click', () => void act());
  }

  #button(action: Action | undefined): HTMLButtonElement | null {
    return this.#root.querySelector(`button[data-action="${action}"]`);
  }

  #part(name: string): HTMLElement {
    const found = this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`The page has no place for “${name}”.`);
    return found;
  }

  #megabytes(bytes: number): string {
    return inMegabytes(bytes, this.#language);
  }

  #date({ built }: Manifest): string {
    return new Date(built).toLocaleString(this.#language, { dateStyle: 'long', timeStyle: 'short' });
  }
}
