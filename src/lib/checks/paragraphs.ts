import { withoutUnrendered } from '../page-usage.ts';
import type { Course, Issue } from './course.ts';

/** A figure, or words that stand for one. */
const figure = /\d|per cent|%/;
/** Numbers that count parts of the course or of a text make no claim about the world. */
const ownNumbers =
  /\b(?:paragraphs?|questions?|sections?|steps?|rows?|notes?|minutes?)\s+\d+(?:(?:\s*(?:,|and|to|–|-)\s*)\d+)*|\b\d+\s+minutes?\b/gi;
const exemption = /\{\/\*\s*no source needed(?::\s*(.*?))?\s*\*\/\}/s;

/** A paragraph of a lesson with a year, a figure or a per cent sign needs a `<Cite>`, or the reason why not. */
export function checkParagraphs({ lessons }: Course): Issue[] {
  return lessons.flatMap(({ file, body, start }) =>
    paragraphs(body).flatMap(({ text, offset }): Issue[] => {
      const exempt = exemption.exec(text);
      if (exempt && !exempt[1]) {
        return [
          {
            file,
            at: start + offset + exempt.index,
            message: 'The reason is missing. Write {/* no source needed: why this figure makes no claim */}.',
          },
        ];
      }
      const shown = blank(withoutUnrendered(text));
      const found = figure.exec(shown);
      if (!found || exempt || text.includes('<Cite')) return [];
      return [
        {
          file,
          at: start + offset + found.index,
          message: `The paragraph has the figure “${word(shown, found.index)}” and no source. Add \`<Cite source="…" />\`, or say why none is needed: {/* no source needed: … */}.`,
        },
      ];
    }),
  );
}

/** Blocks between empty lines, and each item of a list; headings, imports and code are none. */
function paragraphs(body: string): { text: string; offset: number }[] {
  const code = /^(`{3,}|~{3,})[\s\S]*?^\1.*$/gm;
  const visible = body.replace(code, (hidden) => hidden.replace(/[^\n]/g, ' '));
  const found: { text: string; offset: number }[] = [];
  for (const { 0: block, index } of visible.matchAll(/[^\n]+(?:\n(?![ \t]*\n)[^\n]+)*/g)) {
    if (/^\s*(#|import |export )/.test(block)) continue;
    let offset = index;
    for (const part of block.split(/(?<=\n)(?=\s*(?:[-*+]|\d+[.)])\s)/)) {
      found.push({ text: part, offset });
      offset += part.length;
    }
  }
  return found;
}

/** The block without what a reader does not read as a statement; everything else keeps its place. */
function blank(text: string): string {
  const away = (hidden: string) => ' '.repeat(hidden.length);
  return text
    .replace(/^\s*\d+[.)]\s/, away)
    .replace(/<\/?[A-Za-z](?:"[^"]*"|'[^']*'|\{[^{}]*\}|[^"'{}<>])*>/g, away)
    .replace(/\]\([^)]*\)/g, away)
    .replace(ownNumbers, away);
}

function word(text: string, index: number): string {
  const before = /\S*$/.exec(text.slice(0, index))?.[0] ?? '';
  const after = /^(per cent|\S*)/.exec(text.slice(index))?.[0] ?? '';
  return (before + after).replace(/^[“"(]+|[.,;:)”"]+$/g, '');
}
