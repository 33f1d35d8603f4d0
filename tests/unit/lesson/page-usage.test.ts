import { describe, expect, it } from 'vitest';
import { countCitations, readPageUsage } from '~/lib/page-usage';
import { citedSources, referenceNumber, sourceId, sourceLocator } from '~/lib/references';

const lesson = `
import Cite from '~/components/Cite.astro';

First.<Cite source="b-second" /> Then <Term id="alliance">ally</Term>.<Cite at="para > 2" source='a-first' />
<WhoIsWho people={['xi-jinping',
  "vladimir-putin"]} />
Again.<Cite source={'b-second'} />
{/* Left out: <Cite source="hidden" /> */}
\`\`\`mdx
<Cite source="example" />
\`\`\`
Write \`<Term id="sample" />\`.
<Comparison id="copies" /> <Reading id="the-article" />
<Quiz
  id="the-article"
/>
`;

describe('what a lesson uses', () => {
  it('lists sources in the order of their first citation', () => {
    expect(readPageUsage(lesson).cited).toEqual(['b-second', 'a-first']);
  });
  it('finds terms, people, readings, comparisons and quizzes', () => {
    expect(readPageUsage(lesson)).toMatchObject({
      terms: ['alliance'],
      people: ['xi-jinping', 'vladimir-putin'],
      readings: ['the-article'],
      comparisons: ['copies'],
      quizzes: ['the-article'],
    });
  });
  it('knows a page of all words and one of all events', () => {
    expect(readPageUsage('<Glossary />')).toMatchObject({ glossary: true, fullTimeline: false });
    expect(readPageUsage('<FullTimeline />')).toMatchObject({
      glossary: false,
      fullTimeline: true,
    });
    expect(readPageUsage('<Timeline from="1949" />')).toMatchObject({ glossary: false, fullTimeline: false });
  });
  it('leaves out what stands in a comment or in an example', () => {
    expect(JSON.stringify(readPageUsage(lesson))).not.toMatch(/hidden|example|sample/);
  });
  it('does not take a longer component name for a shorter one', () => {
    expect(readPageUsage('<Cited source="x" /> <Cite data-source="y" />').cited).toEqual([]);
  });
  it('counts every citation of a source, for the links back', () => {
    expect(Object.fromEntries(countCitations(lesson))).toEqual({ 'b-second': 2, 'a-first': 1 });
  });
});

describe('the numbers of the sources', () => {
  it('puts sources used only by tables and questions after those the text cites', () => {
    expect(citedSources(lesson, ['a-first', 'z', 'y', 'z'])).toEqual(['b-second', 'a-first', 'z', 'y']);
  });
  it('counts from one', () => {
    expect(referenceNumber(['a', 'b'], 'b')).toBe(2);
  });
  it('has no number for a source the page does not list', () => {
    expect(referenceNumber(['a'], 'b')).toBeUndefined();
  });
  it('accepts a source as an id or with its place', () => {
    expect([sourceId('a'), sourceId({ id: 'b', at: 'p. 3' })]).toEqual(['a', 'b']);
    expect([sourceLocator('a'), sourceLocator({ id: 'b', at: 'p. 3' })]).toEqual([undefined, 'p. 3']);
  });
});
