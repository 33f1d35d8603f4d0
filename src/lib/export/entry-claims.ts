import type { Collections } from '../checks/course.ts';
import { formatDate } from '../format-source.ts';
import { parseInline } from '../inline-markdown.ts';
import { anchors, type SourceUse } from '../references.ts';

/** Something that an entry says and somebody may want to check. */
export interface EntryClaim {
  kind:
    | 'quotation'
    | 'reading'
    | 'comparison'
    | 'viewpoint'
    | 'forecast'
    | 'evidence'
    | 'event'
    | 'term'
    | 'person'
    | 'question';
  /** Where on a page that shows the entry it stands. */
  anchor: string;
  title: string;
  /** The exact words that it is about, if it is pinned to some. */
  words?: string | undefined;
  text: string;
  labels: readonly string[];
  sources: readonly SourceUse[];
}

/** The collections whose entries say something about the world. */
export const claimCollections = [
  'quotes',
  'readings',
  'comparisons',
  'viewpoints',
  'forecasts',
  'events',
  'terms',
  'people',
  'quizzes',
] as const;

export type ClaimCollection = (typeof claimCollections)[number];

/** The claims of one entry, in the order in which it shows them. */
export const entryClaims: { [K in ClaimCollection]: (id: string, data: Collections[K]) => EntryClaim[] } = {
  quotes: (id, { title, source, locator, translation, annotations }) =>
    annotations.map(({ kind, exact, note, sources }) => ({
      kind: 'quotation',
      anchor: anchors.quote(id),
      title,
      words: exact,
      text: plain(note),
      labels: [kind],
      sources: [
        locator ? { id: source, at: locator } : source,
        ...(translation?.source ? [translation.source] : []),
        ...sources,
      ],
    })),
  readings: (id, { title, source, paragraphs }) =>
    paragraphs.map(({ n, says, check, kinds, sources }) => ({
      kind: 'reading',
      anchor: `reading-${id}-${n}`,
      title,
      text: `${says} ${check}`,
      labels: kinds,
      sources: [{ id: source, at: `para ${n}` }, ...sources],
    })),
  comparisons: (id, { title, left, right, rows }) =>
    rows.map(({ id: row, note, change, leftAt, rightAt }) => ({
      kind: 'comparison',
      anchor: anchors.comparisonRow(id, row),
      title,
      text: note,
      labels: [change],
      sources: [
        { id: left.source, at: leftAt },
        { id: right.source, at: rightAt },
      ],
    })),
  viewpoints: (id, { title, voices }) =>
    voices.flatMap(({ said, speaker, date, sources }) =>
      said
        ? [
            {
              kind: 'viewpoint' as const,
              anchor: `viewpoints-${id}`,
              title,
              text: `${speaker}, ${formatDate(date ?? '')}: ${plain(said)}`,
              labels: [],
              sources,
            },
          ]
        : [],
    ),
  forecasts: (id, { title, source, forecasts }) =>
    forecasts.flatMap(({ id: name, paragraph, says, why, kind, evidence }) => {
      const common = { anchor: `forecasts-${id}-${name}`, title };
      const all = evidence.flatMap(({ sources }) => sources);
      return [
        {
          ...common,
          kind: 'forecast' as const,
          text: `${says} ${why}`,
          labels: [kind],
          sources: [{ id: source, at: `para ${paragraph}` }, ...all],
        },
        ...evidence.map(({ text, bears, sources }) => ({
          ...common,
          kind: 'evidence' as const,
          text,
          labels: [bears],
          sources,
        })),
      ];
    }),
  events: (id, { title, text, sources }) => [
    { kind: 'event', anchor: anchors.event(id), title, text: plain(text), labels: [], sources },
  ],
  terms: (id, { en, definition, note, sources }) => [
    {
      kind: 'term',
      anchor: anchors.term(id),
      title: en,
      text: [definition, note].filter(Boolean).join(' '),
      labels: [],
      sources,
    },
  ],
  people: (id, { name, roleThen, roleNow, asOf, why, sources }) => [
    {
      kind: 'person',
      anchor: `person-${id}`,
      title: name,
      text: [roleThen, roleNow && `${roleNow} (${formatDate(asOf ?? '')})`, why]
        .flatMap((part) => (part ? [sentence(part)] : []))
        .join(' '),
      labels: [],
      sources,
    },
  ],
  quizzes: (_, { questions }) =>
    questions.map(({ id, stem, explanation, sources }) => ({
      kind: 'question',
      anchor: `check-${id}`,
      title: plain(stem),
      text: plain(explanation),
      labels: [],
      sources,
    })),
};

function plain(text: string): string {
  return parseInline(text)
    .map((span) => span.text)
    .join('');
}

/** A role has no full stop of its own. */
function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
