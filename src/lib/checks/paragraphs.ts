import { citedIn, exemption, readable } from '../claims.ts';
import { componentTags } from '../page-usage.ts';
import { type Paragraph, paragraphs } from '../paragraphs.ts';
import type { Course, Issue } from './course.ts';

/** A figure, or words that stand for one. */
const figure = /\d|per cent|%/;
/** Numbers that count parts of the course or of a text make no claim about the world. */
const ownNumbers =
  /\b(?:paragraphs?|questions?|sections?|steps?|rows?|notes?|minutes?)\s+\d+(?:(?:\s*(?:,|and|to|–|-)\s*)\d+)*|\b\d+\s+minutes?\b/gi;
const quotation = /[“"]([^“”"]+)[”"]/g;
/** Shorter ones are single expressions: a title, a word that is talked about. */
const fewestWords = 4;

/** What a paragraph of a lesson says must be traceable: its figures, its quotations, and what is contested in it. */
export function checkParagraphs({ lessons }: Course): Issue[] {
  return lessons.flatMap(({ file, body, start }) =>
    paragraphs(body).flatMap((paragraph): Issue[] => {
      const issue = (index: number, message: string) => ({
        file,
        at: start + paragraph.offset + index,
        message,
      });
      return [
        ...missingReason(paragraph, issue),
        ...uncited(paragraph, issue),
        ...blockQuotation(paragraph, issue),
        ...contestedByOne(paragraph, issue),
      ];
    }),
  );
}

type Report = (index: number, message: string) => Issue;

function missingReason({ text }: Paragraph, issue: Report): Issue[] {
  const exempt = exemption.exec(text);
  return exempt && !exempt[1]
    ? [
        issue(
          exempt.index,
          'The reason is missing. Write {/* no source needed: why this figure makes no claim */}.',
        ),
      ]
    : [];
}

/** A year, a figure, a per cent sign or quoted words need a `<Cite>`, or the reason why not. */
function uncited({ text }: Paragraph, issue: Report): Issue[] {
  if (exemption.test(text) || text.includes('<Cite')) return [];
  const shown = readable(text).replace(ownNumbers, (hidden) => ' '.repeat(hidden.length));
  const found = figure.exec(shown);
  if (found) {
    return [
      issue(
        found.index,
        `The paragraph has the figure “${word(shown, found.index)}” and no source. Add \`<Cite source="…" />\`, or say why none is needed: {/* no source needed: … */}.`,
      ),
    ];
  }
  const quoted = [...shown.matchAll(quotation)].find(
    ([, words = '']) => words.trim().split(/\s+/).length >= fewestWords,
  );
  return quoted
    ? [
        issue(
          quoted.index,
          `The words “${shorten(quoted[1] ?? '')}” are quoted and have no source. Add \`<Cite source="…" />\` behind them, or take the quotation marks away. If they are nobody's words, say so: {/* no source needed: … */}.`,
        ),
      ]
    : [];
}

/** A quotation on lines of its own says who speaks, when and in what role, and whether its wording was checked. */
function blockQuotation({ text }: Paragraph, issue: Report): Issue[] {
  const found = /^[ \t]*>/m.exec(readable(text));
  return found
    ? [
        issue(
          found.index,
          'A quotation on lines of its own needs its speaker, date, role and source. Put it into a file in src/content/quotes and show it with `<AnnotatedQuote id="…" />`, or set short words in quotation marks with a `<Cite>`.',
        ),
      ]
    : [];
}

/** What is contested is held by somebody against somebody: one source alone can't show that. */
function contestedByOne({ text }: Paragraph, issue: Report): Issue[] {
  const tag = componentTags(text).find(
    ({ name, attributes }) => name === 'Statement' && /\bkind=["']contested["']/.test(attributes),
  );
  if (!tag) return [];
  const cited = new Set(citedIn(text).map(({ id }) => id));
  if (cited.size >= 2) return [];
  return [
    issue(
      tag.offset,
      `The paragraph calls something contested and cites ${cited.size === 0 ? 'no source' : `only \`${[...cited][0]}\``}. Cite one source for each side, two at least, or choose another kind of statement.`,
    ),
  ];
}

function shorten(words: string): string {
  const list = words.trim().split(/\s+/);
  return list.length > 6 ? `${list.slice(0, 6).join(' ')} …` : list.join(' ');
}

function word(text: string, index: number): string {
  const before = /\S*$/.exec(text.slice(0, index))?.[0] ?? '';
  const after = /^(per cent|\S*)/.exec(text.slice(index))?.[0] ?? '';
  return (before + after).replace(/^[“"(]+|[.,;:)”"]+$/g, '');
}
