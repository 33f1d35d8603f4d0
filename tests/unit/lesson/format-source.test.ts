import { describe, expect, it } from 'vitest';
import {
  formatByline,
  formatDate,
  formatReference,
  languageName,
  shortTitle,
  type SourceFields,
} from '~/lib/format-source';

/** Italics between underlines, so that a reference can be read in one line. */
const written = (fields: SourceFields) =>
  formatReference(fields)
    .map(({ text, italic }) => (italic ? `_${text}_` : text))
    .join('');

describe('a bibliography entry', () => {
  it('writes a book with its title in italics', () => {
    expect(
      written({
        type: 'book',
        title: 'The Sino-Soviet Split: Cold War in the Communist World',
        author: [{ family: 'Lüthi', given: 'Lorenz M.' }],
        publisher: 'Princeton University Press',
        'publisher-place': 'Princeton',
        issued: '2008',
      }),
    ).toBe(
      'Lüthi, Lorenz M. _The Sino-Soviet Split: Cold War in the Communist World_. Princeton: Princeton University Press, 2008.',
    );
  });
  it('writes a news article with newspaper, date and address', () => {
    const fields = {
      type: 'article-newspaper',
      title: 'Who needs whom?',
      author: [
        { family: 'Doe', given: 'Ann' },
        { family: 'Roe', given: 'Bo' },
      ],
      'container-title': 'The Paper',
      issued: '2022-12-30',
      URL: 'https://www.example.org/a/',
    };
    expect(written(fields)).toBe(
      'Doe, Ann and Bo Roe. “Who needs whom?” _The Paper_, 30 December 2022. example.org/a.',
    );
    expect(formatReference(fields).find(({ href }) => href)).toEqual({
      text: 'example.org/a',
      href: 'https://www.example.org/a/',
    });
  });
  it('writes a journal article with volume, number and pages', () => {
    expect(
      written({
        type: 'article-journal',
        title: 'A title',
        'container-title': 'The Journal',
        volume: 12,
        issue: 3,
        page: '10-20',
        issued: '2019',
        DOI: '10.1000/1',
      }),
    ).toBe('“A title”. _The Journal_ 12, no. 3 (2019): 10–20. doi.org/10.1000/1.');
  });
  it('does not repeat an institution that is both author and publisher', () => {
    expect(
      written({
        type: 'webpage',
        title: 'A page',
        author: [{ literal: 'An Office' }],
        publisher: 'An Office',
        issued: '2020-05',
      }),
    ).toBe('An Office. “A page”. May 2020.');
  });
  it('does without author and date', () => {
    expect(written({ type: 'webpage', title: 'A page', 'container-title': 'A site' })).toBe(
      '“A page”. A site.',
    );
  });
});

describe('the small forms', () => {
  it('writes dates as far as they are known', () => {
    expect(['2022', '2022-02', '2022-02-04', 'n.d.'].map(formatDate)).toEqual([
      '2022',
      'February 2022',
      '4 February 2022',
      'n.d.',
    ]);
  });
  it('shortens a title at its colon', () => {
    expect(shortTitle({ title: 'Two Suns in the Heavens: The Struggle' })).toBe('Two Suns in the Heavens');
    expect(shortTitle({ title: 'SCO: A Primer' })).toBe('SCO: A Primer');
  });
  it('names authors and publisher on a card', () => {
    expect(
      formatByline({
        type: 'book',
        title: 'T',
        author: [{ family: 'Lüthi', given: 'Lorenz M.' }],
        publisher: 'A Press',
      }),
    ).toBe('Lorenz M. Lüthi, A Press');
  });
  it('names languages, and gives back a tag it does not know', () => {
    expect(languageName('zh', 'en')).toBe('Chinese');
    expect(languageName('not a tag', 'en')).toBe('not a tag');
  });
});
