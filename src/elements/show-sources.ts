import { citedSentences } from '../lib/cited-sentences.ts';

const highlightName = 'lesson-cited';
const blocks = 'p, li, dd, td, blockquote';

/**
 * Marks in the running text which sentence rests on which source, and takes the marks away again. Sentences are marked
 * by the CSS Custom Highlight API, which leaves the text as it is; the name of the source is written behind its number.
 */
export function showSources(document: Document, shown: boolean): void {
  document.documentElement.toggleAttribute('data-sources-shown', shown);
  const cites = [...document.querySelectorAll<HTMLElement>('.lesson-cite[id]')];
  for (const cite of cites) {
    cite.querySelector('.lesson-cite-name')?.remove();
    if (!shown) continue;
    const name = document.createElement('span');
    name.className = 'lesson-cite-name';
    // Its number is followed by its title for those who can't see the list; here all can read it.
    name.setAttribute('aria-hidden', 'true');
    name.textContent = cite.querySelector('[data-name]')?.textContent ?? '';
    cite.append(name);
  }
  if (!('highlights' in CSS)) return;
  if (!shown) {
    CSS.highlights.delete(highlightName);
    return;
  }
  const paragraphs = new Set(cites.flatMap((cite) => cite.closest<HTMLElement>(blocks) ?? []));
  const ranges = [...paragraphs].flatMap((paragraph) => cited(paragraph, document.documentElement.lang));
  CSS.highlights.set(highlightName, new Highlight(...ranges));
}

/** The sentences of a paragraph with a citation, as ranges of the page. */
function cited(paragraph: HTMLElement, locale: string): Range[] {
  const pieces: { node: Text; start: number }[] = [];
  const places: number[] = [];
  let text = '';
  const walk = (node: Node) => {
    if (node instanceof Text) {
      pieces.push({ node, start: text.length });
      text += node.data;
    } else if (node instanceof Element && node.matches('.lesson-cite')) places.push(text.trimEnd().length);
    else if (!(node instanceof Element && node.matches('.sr-only, .lesson-kind')))
      node.childNodes.forEach(walk);
  };
  walk(paragraph);
  const inPiece = (offset: number, piece = pieces[0]): [Node, number] =>
    piece ? [piece.node, Math.min(offset - piece.start, piece.node.length)] : [paragraph, 0];
  return citedSentences(text, places, locale).map(({ start, end }) => {
    const range = new Range();
    // At the seam of two nodes a sentence begins in the one behind and ends in the one before it.
    range.setStart(
      ...inPiece(
        start,
        pieces.findLast((piece) => piece.start <= start),
      ),
    );
    range.setEnd(
      ...inPiece(
        end,
        pieces.findLast((piece) => piece.start < end),
      ),
    );
    return range;
  });
}
