/**
 * Uses a part of the script that is loaded only now. If it does not come, because the network fails or the course was
 * published anew since the page was opened, the page says so.
 *
 * @param instead what to do then in place of saying so
 */
export function loadPart<Part>(
  coming: Promise<Part>,
  use: (part: Part) => void,
  instead: () => void = tellMissing,
): void {
  void coming.then(use, instead);
}

function tellMissing(): void {
  const notice = document.querySelector<HTMLElement>('[data-part-missing]');
  if (notice) notice.hidden = false;
}
