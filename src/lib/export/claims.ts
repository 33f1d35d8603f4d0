import { citedIn } from '../claims.ts';
import type { Collections } from '../checks/course.ts';
import { selectEvents } from '../events.ts';
import { sortTerms } from '../glossary.ts';
import { attributeStrings, componentTags, readPageUsage } from '../page-usage.ts';
import { type Paragraph, paragraphs, tableCells } from '../paragraphs.ts';
import { plainText } from '../plain-text.ts';
import { sourceId, sourceLocator } from '../references.ts';
import { sectionAt } from '../sections.ts';
import { type ClaimCollection, claimCollections, type EntryClaim, entryClaims } from './entry-claims.ts';

/**
 * One thing that the course says, and what stands behind it. `exports/claims.json` is a list of these: page after page in
 * the order of the course, each page from top to bottom; at the end what no page shows yet.
 *
 *     {
 *       "kind": "paragraph",
 *       "page": "/lesson/the-article/",
 *       "anchor": "three-kinds-of-statement-need-three-kinds-of-check",
 *       "text": "Their talks at the end of the year would probably not be face to face. A forecast says …",
 *       "labels": ["forecast"],
 *       "sources": [{ "id": "kremlin-video-2022" }]
 *     }
 */
export interface Claim {
  /** A paragraph, an item of a list or a row of a table that cites a source; or an entry in one of the course's files. */
  kind: 'paragraph' | 'item' | 'row' | EntryClaim['kind'];
  /** Address of the page; left out where no page shows it. What several pages show has the first. */
  page?: string;
  /** For a paragraph the heading above it, else the place of the thing itself. */
  anchor?: string;
  /** What it is called, or belongs to: a quotation, a word, a person, the question that is asked. */
  title?: string;
  /** For a note on a quotation the words that it is pinned to. */
  words?: string;
  /** The words that a reader sees, without marks and numbers of sources. */
  text: string;
  /** What the course calls statements in it (report, forecast …), a note (claim, hedge …) or a difference (wording …). */
  labels: string[];
  /** Ids in `sources.json`, with the place in the source where one is named, in the order of the text. */
  sources: { id: string; at?: string }[];
}

export interface ClaimPage {
  address: string;
  body: string;
}

export type ClaimEntries = {
  [K in ClaimCollection]: readonly { id: string; data: Collections[K] }[];
};

/** Everything that some pages say with a source behind it. */
export function claimsOf(pages: readonly ClaimPage[], entries: ClaimEntries): Claim[] {
  const shown = new Set<string>();
  const take = <K extends ClaimCollection>(kind: K, ids: readonly string[], page?: string) =>
    ids.flatMap((id) => {
      const entry = entries[kind].find((other) => other.id === id);
      const key = `${kind}/${id}`;
      if (!entry || shown.has(key)) return [];
      shown.add(key);
      return entryClaims[kind](id, entry.data).map((claim) => ofEntry(claim, page));
    });
  const name = (id: string) => entries.terms.find((term) => term.id === id)?.data.en ?? id;

  const onPages = pages.flatMap(({ address, body }) => {
    const written = paragraphs(body).map((paragraph) => ({
      offset: paragraph.offset,
      claims: ofParagraph(paragraph, name, address, sectionAt(body, paragraph.offset)),
    }));
    const shownByTags = componentTags(body).map(({ name: tag, attributes, offset }) => {
      const uses = readPageUsage(`<${tag}${attributes}>`);
      return {
        offset,
        claims: [
          ...take('quotes', uses.quotes, address),
          ...take('readings', uses.readings, address),
          ...take('comparisons', uses.comparisons, address),
          ...take('viewpoints', uses.viewpoints, address),
          ...take('forecasts', uses.forecasts, address),
          ...take('people', uses.people, address),
          ...take('quizzes', uses.quizzes, address),
          ...take(
            'events',
            uses.fullTimeline ? selectEvents(entries.events).map(({ id }) => id) : [],
            address,
          ),
          ...take('terms', uses.glossary ? sortTerms(entries.terms).map(({ id }) => id) : [], address),
          // The words of a page are explained above its references.
          ...(tag === 'References' ? take('terms', readPageUsage(body).terms, address) : []),
        ],
      };
    });
    return [...written, ...shownByTags].sort((a, b) => a.offset - b.offset).flatMap(({ claims }) => claims);
  });
  const onNone = claimCollections.flatMap((kind) =>
    take(
      kind,
      entries[kind].map(({ id }) => id),
    ),
  );
  return [...onPages, ...onNone];
}

function ofParagraph(
  { text, columns }: Paragraph,
  termName: (id: string) => string,
  page: string,
  anchor: string | undefined,
): Claim[] {
  const cited = citedIn(text);
  if (cited.length === 0) return [];
  return [
    {
      kind: columns ? 'row' : /^\s*(?:[-+*]|\d+[.)])\s/.test(text) ? 'item' : 'paragraph',
      page,
      ...(anchor ? { anchor } : {}),
      text: plainText(columns ? rowInWords(text, columns) : text, termName),
      labels: componentTags(text).flatMap(({ name, attributes }) =>
        name === 'Statement' ? attributeStrings(attributes, 'kind') : [],
      ),
      sources: cited.map(({ id, at }) => ({ id, ...(at ? { at } : {}) })),
    },
  ];
}

/** Each cell behind the head of its column, so that a row is understood by itself: “Year: 2013; Both ways: 89.2”. */
function rowInWords(row: string, columns: readonly string[]): string {
  return tableCells(row)
    .flatMap((cell, i) => (cell ? [columns[i] ? `${columns[i]}: ${cell}` : cell] : []))
    .join('; ');
}

function ofEntry(claim: EntryClaim, page: string | undefined): Claim {
  const { kind, anchor, title, words, text, labels, sources } = claim;
  return {
    kind,
    ...(page ? { page, anchor } : {}),
    title,
    ...(words ? { words } : {}),
    text,
    labels: [...labels],
    sources: sources.map((use) => {
      const at = sourceLocator(use);
      return { id: sourceId(use), ...(at ? { at } : {}) };
    }),
  };
}
