import { all } from './controls/control.ts';

/** Prints the page with the key on a sheet of its own: made of the answers that stand in the page, and then taken away. */
export function printKey(view: Window, document: Document): void {
  const key = document.createElement('section');
  key.className = 'lesson-print-key';
  const title = document.createElement('h2');
  title.textContent = document.querySelector<HTMLElement>('[data-print-key]')?.textContent?.trim() ?? '';
  const list = document.createElement('ol');
  for (const form of all(document, 'lesson-quiz form')) list.append(answerOf(document, form));
  key.append(title, list);
  document.querySelector('.lesson-quiz')?.after(key);
  view.addEventListener('afterprint', () => key.remove(), { once: true });
  view.print();
}

/** The question with its right answer and its reasons, without anything that can be filled in or clicked. */
function answerOf(document: Document, form: HTMLElement): HTMLElement {
  const item = document.createElement('li');
  const stem = document.createElement('p');
  stem.append(...copies(all(form, 'legend')).flatMap((legend) => [...legend.childNodes]));
  const options = copies(all(form, '[data-option]'));
  const rest = copies(all(form, '[data-key-part], [data-explanation] > p:first-child'));
  item.append(stem, ...options, ...rest);
  for (const part of all(item, '[hidden]'))
    part.hidden = part.matches('[data-yours], [data-found], [data-missed]');
  for (const part of all(item, 'input, .sr-only, .lesson-verdict')) part.remove();
  return item;
}

function copies(elements: readonly HTMLElement[]): HTMLElement[] {
  return elements.map((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    copy.hidden = false;
    return copy;
  });
}
