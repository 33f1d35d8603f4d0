import { expect, it } from 'vitest';
import { citedIn, readable, takeLedger } from '~/lib/claims';
import { paragraphs } from '~/lib/paragraphs';

const page = `
import Cite from '~/components/Cite.astro';

## A heading with 1969 in it

In 1969 shots fell.<Cite source="a" at="p. 2" /> <Statement kind="forecast">They will again.</Statement><Cite source="b" />

- A list item.
- In 1970 they met. {/* no source needed: made up */}

<Quiz id="first" />

{/* Only a remark with 1971 in it. */}
`;

it('counts paragraphs with words of their own, not headings, imports, components and remarks', () => {
  expect(takeLedger([page])).toEqual({ paragraphs: 3, cited: 1, labelled: 1, exceptions: 1 });
});

it('adds up several pages', () => {
  expect(takeLedger([page, page]).paragraphs).toBe(6);
  expect(takeLedger([])).toEqual({ paragraphs: 0, cited: 0, labelled: 0, exceptions: 0 });
});

it('names the sources of a paragraph in order, with the places in them', () => {
  expect(citedIn(page)).toEqual([
    { id: 'a', at: 'p. 2' },
    { id: 'b', at: undefined },
  ]);
});

it('leaves every word of a paragraph at its place', () => {
  const text = 'See [the map](#map) and <Term id="sco">the SCO</Term>.';
  expect(readable(text)).toHaveLength(text.length);
  expect(readable(text).indexOf('the SCO')).toBe(text.indexOf('the SCO'));
  expect(readable(text)).not.toContain('#map');
});

it('takes each row of a table for itself, and its head for none', () => {
  const table = '| Year | Trade |\n| --- | ---: |\n| 2021 | 1<Cite source="a" /> |\n| 2022 | 2 |\n';
  expect(paragraphs(table).map(({ text }) => text.trim())).toEqual([
    '| 2021 | 1<Cite source="a" /> |',
    '| 2022 | 2 |',
  ]);
});
