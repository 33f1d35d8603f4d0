import { describe, expect, it } from 'vitest';
import { claimsOf, type ClaimEntries } from '~/lib/export/claims';

const none: ClaimEntries = {
  quotes: [],
  readings: [],
  comparisons: [],
  viewpoints: [],
  forecasts: [],
  events: [],
  terms: [],
  people: [],
  quizzes: [],
};

const body = `
import Cite from '~/components/Cite.astro';

Before any heading.<Cite source="a" />

## What happened

Nothing is claimed here.

<Statement kind="report">They *met*.</Statement><Cite source="b" at="para 2" />
<Statement kind="forecast">They will meet again.</Statement><Cite source="a" />

1. First, said <Term id="readout">accounts</Term>.<Cite source="c" />
2. Second.

<WhoIsWho people={['first', 'second']} />

<Exercise title="Look" id="look">

Look at it.<Cite source="a" />

</Exercise>

After the exercise.<Cite source="a" />

<References />
`;

const entries: ClaimEntries = {
  ...none,
  people: [
    {
      id: 'second',
      data: { name: 'Second', roleThen: 'Minister', why: 'Says it.', country: 'There', sources: [] },
    },
    {
      id: 'first',
      data: {
        name: 'First',
        roleThen: 'President',
        roleNow: 'Retired',
        asOf: '2026-11',
        why: 'Speaks.',
        country: 'Here',
        sources: ['a', { id: 'b', at: 'p. 1' }],
      },
    },
  ],
  terms: [
    {
      id: 'readout',
      data: { en: 'readout', definition: 'An account.', note: 'Not a record.', sources: ['c'] },
    },
    { id: 'unused', data: { en: 'unused', definition: 'On no page.', sources: ['c'] } },
  ],
};

const claims = claimsOf([{ address: '/lesson/first/', body }], entries);

describe('whoever checks a page', () => {
  it('finds what it says with a source, from top to bottom', () => {
    expect(claims.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'Before any heading.'],
      ['paragraph', 'They met. They will meet again.'],
      ['item', 'First, said accounts.'],
      ['person', 'President. Retired (November 2026). Speaks.'],
      ['person', 'Minister. Says it.'],
      ['paragraph', 'Look at it.'],
      ['paragraph', 'After the exercise.'],
      ['term', 'An account. Not a record.'],
      ['term', 'On no page.'],
    ]);
  });

  it('finds what each statement is called, and its sources in order with the places in them', () => {
    expect(claims[1]).toEqual({
      kind: 'paragraph',
      page: '/lesson/first/',
      anchor: 'what-happened',
      text: 'They met. They will meet again.',
      labels: ['report', 'forecast'],
      sources: [{ id: 'b', at: 'para 2' }, { id: 'a' }],
    });
    expect(claims[3]?.sources).toEqual([{ id: 'a' }, { id: 'b', at: 'p. 1' }]);
  });

  it('finds the heading above a paragraph, that of an exercise only inside it', () => {
    expect(claims.map(({ anchor }) => anchor)).toEqual([
      undefined,
      'what-happened',
      'what-happened',
      'person-first',
      'person-second',
      'look',
      'what-happened',
      'term-readout',
      undefined,
    ]);
  });

  it('finds what no page shows at the end, without an address', () => {
    expect(claims.at(-1)).toEqual({
      kind: 'term',
      title: 'unused',
      text: 'On no page.',
      labels: [],
      sources: [{ id: 'c' }],
    });
  });

  it('finds every word and every event on the pages that show them all, in the order of those pages', () => {
    const event = (id: string, date: string) => ({
      id,
      data: { date, title: id, text: 'It happened.', themes: ['border' as const], sources: ['a'] },
    });
    const found = claimsOf(
      [
        { address: '/lesson/first/', body },
        { address: '/reference/glossary/', body: '<Glossary />' },
        { address: '/reference/timeline/', body: '<FullTimeline />' },
      ],
      { ...entries, events: [event('later', '1969'), event('earlier', '1950')] },
    );
    expect(
      found
        .filter(({ kind }) => kind === 'term' || kind === 'event')
        .map(({ page, anchor }) => [page, anchor]),
    ).toEqual([
      ['/lesson/first/', 'term-readout'],
      ['/reference/glossary/', 'term-unused'],
      ['/reference/timeline/', 'event-earlier'],
      ['/reference/timeline/', 'event-later'],
    ]);
  });

  it('finds once what two pages show, on the first', () => {
    const twice = claimsOf(
      ['/one/', '/two/'].map((address) => ({ address, body: '<WhoIsWho people={["first"]} />' })),
      {
        ...none,
        people: entries.people,
      },
    );
    expect(twice.map(({ title, page }) => [title, page])).toEqual([
      ['First', '/one/'],
      ['Second', undefined],
    ]);
  });
});

it('a row of a table names its columns, so that it is understood by itself', () => {
  const table = `
## Trade

| Year | *Both* ways | |
| --- | ---: | --- |
| 2013 | 89.2<Cite source="a" /> | x |
| 2014 | – | |
| **2015** | a \\| b<Cite source="b" at="row 3" /> | |
`;
  const claims = claimsOf([{ address: '/', body: table }], none);
  expect(claims.map(({ kind, text, sources }) => [kind, text, sources])).toEqual([
    ['row', 'Year: 2013; Both ways: 89.2; x', [{ id: 'a' }]],
    ['row', 'Year: 2015; Both ways: a | b', [{ id: 'b', at: 'row 3' }]],
  ]);
});

it('a note on a quotation names the words that it is pinned to, and the place of the quotation first', () => {
  const quotes: ClaimEntries['quotes'] = [
    {
      id: 'answer',
      data: {
        title: 'May, or will',
        text: 'We may meet.',
        speaker: 'first',
        said: '2022-12-13',
        occasion: 'at a briefing',
        source: 'a',
        locator: 'para 3',
        wording: 'verified',
        note: 'Compared.',
        annotations: [
          { kind: 'hedge', exact: 'may', note: 'Leaves it *open*.', sources: ['b'] },
          { kind: 'evidence', note: 'None.', sources: [] },
        ],
      },
    },
  ];
  expect(claimsOf([{ address: '/', body: '<AnnotatedQuote id="answer" />' }], { ...none, quotes })).toEqual([
    {
      kind: 'quotation',
      page: '/',
      anchor: 'quote-answer',
      title: 'May, or will',
      words: 'may',
      text: 'Leaves it open.',
      labels: ['hedge'],
      sources: [{ id: 'a', at: 'para 3' }, { id: 'b' }],
    },
    {
      kind: 'quotation',
      page: '/',
      anchor: 'quote-answer',
      title: 'May, or will',
      text: 'None.',
      labels: ['evidence'],
      sources: [{ id: 'a', at: 'para 3' }],
    },
  ]);
});
