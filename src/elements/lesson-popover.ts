/**
 * Lets links with `data-card` open that card instead of jumping to the entry at the end of the page. The links stay
 * links: without scripts, without popovers, and with a modifier key they do what links do. Escape and a click outside
 * close a card; that, and giving the focus back, is the work of the platform. Styles place the card at the link
 * that is `aria-expanded`.
 */
export function openCards(document: Document): void {
  const view = document.defaultView;
  if (!view || !('popover' in view.HTMLElement.prototype)) return;
  const linkOf = (event: Event) => (event.target as Element).closest?.<HTMLElement>('a[data-card]');
  const collapse = () => {
    for (const link of document.querySelectorAll('a[data-card]')) link.setAttribute('aria-expanded', 'false');
  };
  collapse();

  // A press on the open link closes the card before the click arrives, which would open it again.
  let pressed: HTMLElement | null | undefined;
  document.addEventListener('pointerdown', (event) => {
    const link = linkOf(event);
    pressed = link?.getAttribute('aria-expanded') === 'true' ? link : null;
  });
  document.addEventListener('click', (event) => {
    const { ctrlKey, metaKey, shiftKey, altKey, button, detail } = event;
    const inCard = (event.target as Element).closest?.<HTMLElement>('.lesson-card a[href^="#"]');
    inCard?.closest<HTMLElement>('.lesson-card')?.hidePopover();
    const link = linkOf(event);
    const card = link && document.getElementById(link.dataset['card'] ?? '');
    if (!card || ctrlKey || metaKey || shiftKey || altKey || button) return;
    event.preventDefault();
    const open = detail ? pressed === link : card.matches(':popover-open');
    pressed = null;
    if (card.matches(':popover-open')) card.hidePopover();
    collapse();
    if (open) return;
    link.setAttribute('aria-expanded', 'true');
    card.showPopover();
    card.focus({ preventScroll: true });
    // On phones the card lies at the foot of the screen: it must not cover its own word.
    const { bottom } = link.getBoundingClientRect();
    if (card.getBoundingClientRect().left <= 0 && bottom > view.innerHeight - card.offsetHeight) {
      link.scrollIntoView();
    }
  });
  // `toggle` does not bubble.
  document.addEventListener(
    'toggle',
    (event) => {
      const { id } = event.target as Element;
      if ((event as ToggleEvent).newState !== 'closed' || !id) return;
      for (const link of document.querySelectorAll(`a[data-card="${id}"]`))
        link.setAttribute('aria-expanded', 'false');
    },
    true,
  );
}
