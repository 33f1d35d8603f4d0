/**
 * `<lesson-search>`: opens the search dialog by its button or Ctrl+K (⌘K), and loads the search interface the first
 * time. Without scripts the button stays disabled.
 */
export class LessonSearchElement extends HTMLElement {
  #loading: Promise<void> | undefined;

  connectedCallback(): void {
    const open = this.querySelector<HTMLButtonElement>('[data-open]');
    const dialog = this.querySelector('dialog');
    if (!open || !dialog) return;

    // `navigator.platform` is deprecated but, unlike the user agent, not changed by developer tools.
    if (/(Mac|iPhone|iPod|iPad)/i.test(navigator.platform)) {
      open.setAttribute('aria-keyshortcuts', 'Meta+K');
      const shortcut = this.querySelector('[data-shortcut]');
      if (shortcut) shortcut.textContent = '⌘ K';
    }

    open.disabled = false;
    open.addEventListener('click', () => void this.#open(dialog));
    dialog.addEventListener('click', (event) => {
      const target = event.target as Element;
      // A click on the dialog itself, not on something in it, is a click on the backdrop.
      if (target === dialog || target.closest('[data-close], a[href]')) dialog.close();
    });
    window.addEventListener('keydown', (event) => {
      if (!(event.metaKey || event.ctrlKey) || event.key !== 'k') return;
      event.preventDefault();
      if (dialog.open) dialog.close();
      else void this.#open(dialog);
    });
  }

  async #open(dialog: HTMLDialogElement): Promise<void> {
    dialog.showModal();
    if (import.meta.env.DEV) return;
    this.#loading ??= import('./search-interface').then(({ mountSearch }) =>
      mountSearch(this.dataset['translations']),
    );
    const failed = this.querySelector<HTMLElement>('[data-failed]');
    try {
      await this.#loading;
      if (failed) failed.hidden = true;
    } catch {
      // Offline, or the chunk is gone after a new deployment: the next opening tries again.
      this.#loading = undefined;
      if (failed) failed.hidden = false;
    }
    this.querySelector('input')?.focus();
  }
}
