/** How long a mouse rests on a link before the card opens: passing over the text opens nothing. */
const restMs = 350;
/** What follows a press or a key within this time belongs to it. */
const sameActMs = 500;

/** The one card of the page, and the link that it was opened for last. */
let card: HTMLElement | null = null;
let owner: HTMLAnchorElement | undefined;
/** Whether the student has moved into the card. */
let entered = false;
/** When the card was closed last, and whether the student was in it then. */
let closed = { at: -Infinity, entered: false };
let resting: ReturnType<typeof setTimeout> | undefined;

/**
 * Shows the entry that a link leads to in a card at the link: a rest of the mouse and the focus show it, a click or a
 * tap moves into it. Escape and a click outside close it; that, and giving the focus back, is the work of the platform.
 * Styles place the card at the link that is `aria-expanded`.
 */
export function followCard(event: Event, link: HTMLAnchorElement): void {
  card ??= prepareCard(link.ownerDocument);
  if (!card) return;
  clearTimeout(resting);
  const isOpen = card.matches(':popover-open') && owner === link;
  // A press on the link closes its card, and Escape gives the focus back to it: neither means to open it again.
  const isEcho = owner === link && closed.entered && event.timeStamp - closed.at < sameActMs;
  switch (event.type) {
    case 'pointerover':
      if ((event as PointerEvent).pointerType === 'mouse' && !isOpen) {
        resting = setTimeout(() => show(link), restMs);
        link.addEventListener('pointerleave', leave, { once: true });
      }
      break;
    case 'focusin':
      if (!isOpen && !isEcho && link.matches(':focus-visible')) {
        show(link);
        link.addEventListener('blur', leave, { once: true });
      }
      break;
    default:
      if (!isEcho) moveInto(link);
      closed = { at: -Infinity, entered: false };
  }
}

function show(link: HTMLAnchorElement): void {
  if (!card || (card.matches(':popover-open') && owner === link)) return;
  card.hidePopover();
  owner = link;
  link.ariaExpanded = 'true';
  card.ariaLabel = link.querySelector('[data-name]')?.textContent ?? link.textContent;
  fill(card, link.hash);
  card.showPopover();
  // On phones the card lies at the foot of the screen: it must not cover its own word.
  const { bottom } = link.getBoundingClientRect();
  if (card.getBoundingClientRect().left <= 0 && bottom > window.innerHeight - card.offsetHeight) {
    link.scrollIntoView();
  }
}

/** Copies the entry at the end of the page, without the ways back from it. */
function fill(root: HTMLElement, hash: string): void {
  const entry = root.ownerDocument.querySelector(hash);
  const copy = (entry?.querySelector(':scope > div') ?? entry)?.cloneNode(true) as Element | undefined;
  for (const part of copy?.querySelectorAll('.lesson-reference-back') ?? []) part.remove();
  root.querySelector('[data-entry]')?.replaceChildren(...(copy?.childNodes ?? []));
  root.querySelector('[data-entry-link]')?.setAttribute('href', hash);
}

function moveInto(link: HTMLAnchorElement): void {
  show(link);
  entered = true;
  card?.focus({ preventScroll: true });
}

/** The mouse or the focus leaves the link: the card goes, unless they went into it. */
function leave({ type, relatedTarget }: MouseEvent | FocusEvent): void {
  clearTimeout(resting);
  if (isInside(relatedTarget) || entered) return;
  const link = owner;
  const close = () => {
    if (owner === link && !card?.matches(':hover') && !entered) card?.hidePopover();
  };
  // The card must not cover what has the focus next; a mouse crosses the gap between the link and its card.
  if (type === 'blur') close();
  else setTimeout(close, restMs);
}

function isInside(place: EventTarget | null): boolean {
  return place instanceof Node && card?.contains(place) === true;
}

function prepareCard(page: Document): HTMLElement | null {
  const root = page.getElementById('lesson-card');
  root?.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a[href^="#"]')) root.hidePopover();
  });
  root?.addEventListener('focusin', () => {
    entered = true;
  });
  root?.addEventListener('pointerleave', () => {
    if (!entered) root.hidePopover();
  });
  root?.addEventListener('beforetoggle', (event) => {
    if (event.newState !== 'closed') return;
    closed = { at: event.timeStamp, entered };
    entered = false;
    if (owner) owner.ariaExpanded = 'false';
  });
  return root;
}
