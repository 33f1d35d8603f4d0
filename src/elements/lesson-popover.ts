/** What follows a press or a key within this time belongs to it. */
const sameActMs = 500;
/** How long a mouse rests on a link before its card opens: passing over the text opens nothing. */
const restMs = 350;

let document: Document | undefined;
/** The card that the student has moved into. */
let entered: HTMLElement | undefined;
/** The card that was closed last, when, and whether the student was in it. */
let closed: { card: Element; at: number; entered: boolean } | undefined;
let resting: ReturnType<typeof setTimeout> | undefined;

/**
 * Opens the card of a link with `data-card` for what a student does with the link: a rest of the mouse and the focus
 * show it, a click or a tap moves into it. Escape and a click outside close a card; that, and giving the focus back, is
 * the work of the platform. Styles place the card at the link that is `aria-expanded`.
 */
export function followCard(event: Event, link: HTMLElement): void {
  if (!document) {
    document = link.ownerDocument;
    listen(document);
  }
  const card = document.getElementById(link.dataset['card'] ?? '');
  if (!card) return;
  clearTimeout(resting);
  const isOpen = card.matches(':popover-open');
  // A press on the link closes its card, and Escape gives the focus back to it: neither means to open it again.
  const echo = closed?.card === card && event.timeStamp - closed.at < sameActMs && closed.entered;
  switch (event.type) {
    case 'pointerover':
      if ((event as PointerEvent).pointerType === 'mouse' && !isOpen) {
        resting = setTimeout(() => show(card, link), restMs);
        link.addEventListener('pointerleave', (leave) => leaveTo(leave, card), { once: true });
      }
      break;
    case 'focusin':
      if (!isOpen && !echo && link.matches(':focus-visible')) {
        show(card, link);
        link.addEventListener('blur', (blur) => leaveTo(blur, card), { once: true });
      }
      break;
    default:
      if (!echo) moveInto(card, link);
      closed = undefined;
  }
}

function show(card: HTMLElement, link: HTMLElement): void {
  if (card.matches(':popover-open')) return;
  for (const other of document?.querySelectorAll('a[data-card]') ?? []) other.ariaExpanded = 'false';
  link.ariaExpanded = 'true';
  card.showPopover();
  // On phones the card lies at the foot of the screen: it must not cover its own word.
  const { bottom } = link.getBoundingClientRect();
  if (card.getBoundingClientRect().left <= 0 && bottom > window.innerHeight - card.offsetHeight) {
    link.scrollIntoView();
  }
}

function moveInto(card: HTMLElement, link: HTMLElement): void {
  show(card, link);
  entered = card;
  card.focus({ preventScroll: true });
}

/** The mouse or the focus leaves the link: the card goes, unless they went into it. */
function leaveTo({ relatedTarget }: MouseEvent | FocusEvent, card: HTMLElement): void {
  clearTimeout(resting);
  const inside = (place: EventTarget | null) => place instanceof Node && card.contains(place);
  if (inside(relatedTarget) || inside(card.ownerDocument.activeElement)) return;
  // A mouse crosses the gap between the link and its card.
  setTimeout(() => {
    if (!card.matches(':hover') && !inside(card.ownerDocument.activeElement)) card.hidePopover();
  }, restMs);
}

function listen(page: Document): void {
  page.addEventListener('click', ({ target }) => {
    const inCard = (target as Element).closest?.<HTMLElement>('.lesson-card a[href^="#"]');
    inCard?.closest<HTMLElement>('.lesson-card')?.hidePopover();
  });
  page.addEventListener('pointerout', ({ target, relatedTarget }) => {
    const card = (target as Element).closest?.<HTMLElement>('.lesson-card');
    const stays = relatedTarget instanceof Node && card?.contains(relatedTarget);
    if (card && !stays && !card.contains(page.activeElement)) card.hidePopover();
  });
  // Neither of the two bubbles.
  page.addEventListener(
    'beforetoggle',
    (event) => {
      if ((event as ToggleEvent).newState !== 'closed' || !(event.target instanceof Element)) return;
      closed = { card: event.target, at: event.timeStamp, entered: entered === event.target };
      entered = undefined;
    },
    true,
  );
  page.addEventListener(
    'toggle',
    (event) => {
      const { id } = event.target as Element;
      if ((event as ToggleEvent).newState !== 'closed' || !id) return;
      for (const link of page.querySelectorAll(`a[data-card="${id}"]`)) link.ariaExpanded = 'false';
    },
    true,
  );
}
