import { loadPart } from './load-part.ts';

/**
 * Brings a lesson page to life. What a student may never use is loaded when they first use it. Links that open cards
 * stay links: without scripts, without popovers, and with a modifier key they do what links do.
 */
export function startPage(document: Document): void {
  const follow = (event: Event) => {
    const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[data-card]');
    const { ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent;
    if (!link || ctrlKey || metaKey || shiftKey || altKey) return;
    if (event.type === 'click') event.preventDefault();
    loadPart(
      import('./lesson-popover.ts'),
      (cards) => cards.followCard(event, link),
      () => {
        if (event.type === 'click') location.assign(link.href);
      },
    );
  };
  if ('popover' in document.body) {
    for (const type of ['pointerover', 'focusin', 'click']) {
      document.addEventListener(type, follow);
    }
    // The card says more than the title that browsers show without scripts.
    for (const link of document.querySelectorAll<HTMLElement>('a[data-card]')) {
      Object.assign(link, { ariaExpanded: 'false', title: '' });
    }
  }
  document.querySelector('[data-show-sources]')?.addEventListener('change', ({ target }) => {
    loadPart(import('./show-sources.ts'), (sources) =>
      sources.showSources(document, (target as HTMLInputElement).checked),
    );
  });
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-mark-first]')) {
    const load = () => loadPart(import('./mark-first.ts'), (mark) => mark.markFirst(form));
    for (const type of ['focusin', 'pointerdown']) form.addEventListener(type, load, { once: true });
  }
}
