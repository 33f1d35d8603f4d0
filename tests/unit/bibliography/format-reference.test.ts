import { describe, expect, it } from 'vitest';
import { formatReference } from '~/bibliography/format-reference';
import type { CslItem } from '~/lib/csl';

/** Italics between underlines, so that a reference can be read in one line. */
const written = (item: Omit<CslItem, 'id'>) =>
  formatReference({ id: 'any', ...item })
    .map(({ text, italic }) => (italic ? `_${text}_` : text))
    .join('');
const on = (...parts: number[]) => ({ 'date-parts': [parts] as [number[]] });

describe('a reader finds a source by its reference', () => {
  it('to a book, with its title in italics', () => {
    expect(
      written({
        type: 'book',
        title: 'The Sino-Soviet Split: Cold War in the Communist World',
        author: [{ family: 'Lüthi', given: 'Lorenz M.' }],
        publisher: 'Princeton University Press',
        'publisher-place': 'Princeton',
        issued: on(2008),
      }),
    ).toBe(
      'Lüthi, Lorenz M. _The Sino-Soviet Split: Cold War in the Communist World_. Princeton: Princeton University Press, 2008.',
    );
  });

  it('to a newspaper, by day, month and year and with a link', () => {
    const item = {
      id: 'any',
      type: 'article-newspaper',
      title: 'Who needs whom?',
      author: [
        { family: 'Doe', given: 'Ann' },
        { family: 'Roe', given: 'Bo' },
      ],
      'container-title': 'The Paper',
      'publisher-place': 'London',
      issued: on(2022, 12, 30),
      URL: 'https://www.example.org/a/',
    } satisfies CslItem;
    expect(written(item)).toBe(
      'Doe, Ann, and Bo Roe. ‘Who needs whom?’ _The Paper_, 30 December 2022. https://www.example.org/a/.',
    );
    expect(formatReference(item).find(({ href }) => href)).toEqual({
      text: 'https://www.example.org/a/',
      href: 'https://www.example.org/a/',
    });
  });

  it('to a report that nobody signed, under the name of the paper', () => {
    expect(
      written({
        type: 'article-newspaper',
        title: 'A headline',
        'container-title': 'The Paper',
        issued: on(2022, 12),
      }),
    ).toBe('The Paper. ‘A headline’, December 2022.');
  });

  it('to an article in a journal, by volume, number and pages', () => {
    const item = {
      id: 'any',
      type: 'article-journal',
      title: 'A title',
      'container-title': 'The Journal',
      volume: 12,
      issue: 3,
      page: '110-120',
      issued: on(2019),
      DOI: '10.1000/1_2&3',
    } satisfies CslItem;
    expect(written(item)).toBe(
      '‘A title’. _The Journal_ 12, no. 3 (2019): 110–20. https://doi.org/10.1000/1_2&3.',
    );
    expect(formatReference(item).at(-2)?.href).toBe('https://doi.org/10.1000/1_2&3');
  });

  it('to a part of a larger work', () => {
    expect(
      written({
        type: 'chapter',
        title: 'A part & <its> place',
        'container-title': 'The Whole',
        publisher: 'A Press',
        page: '1-9',
        issued: on(2001),
      }),
    ).toBe('‘A part & <its> place’. In _The Whole_, 1–9. A Press, 2001.');
  });
});

describe('a source without a date', () => {
  it('says on which day it was seen, if it is a page on the web', () => {
    expect(
      written({
        type: 'webpage',
        title: 'A page',
        publisher: 'A site',
        URL: 'https://example.org/',
        accessed: on(2026, 11, 24),
      }),
    ).toBe('‘A page’. A site. Accessed 24 November 2026. https://example.org/.');
  });

  it('says that it has none, if it is a thing', () => {
    expect(written({ type: 'book', title: 'A pamphlet', accessed: on(2026, 11, 24) })).toContain('n.d.');
  });
});

describe('the words of a source stay as they are', () => {
  it.each([
    ['capitals', 'How 2022 has panned out for Russia and China'],
    ['an apostrophe at the end of a word', 'G20 Bali Leaders’ Declaration'],
    ['a question', 'Who needs whom?'],
  ])('with %s', (_, title) => {
    expect(written({ type: 'webpage', title, issued: on(2022) })).toContain(title);
  });

  it('with quotation marks inside the title turned into inner ones', () => {
    expect(written({ type: 'webpage', title: 'He calls it ‘new’', issued: on(2022) })).toContain(
      '‘He calls it “new”’',
    );
  });

  it('with a description of ours in brackets alone', () => {
    expect(
      written({ type: 'webpage', title: '[A talk]', 'container-title': 'TASS', issued: on(2022, 12, 29) }),
    ).toBe('TASS. [A talk], 29 December 2022.');
  });

  it('in Chinese and Russian, upright, with names in their own order', () => {
    const item = {
      id: 'any',
      type: 'article-journal',
      title: '关于中俄关系的几个问题 [Some questions of Sino-Russian relations]',
      author: [{ family: '赵', given: '华胜' }, { literal: 'Чжао Хуашэн' }],
      'container-title': '国际问题研究',
      language: 'zh-Hans',
      issued: on(2019, 3),
    } satisfies CslItem;
    expect(written(item)).toBe(
      '赵华胜 and Чжао Хуашэн. ‘关于中俄关系的几个问题 [Some questions of Sino-Russian relations]’. 国际问题研究, March 2019.',
    );
    expect(formatReference(item).filter(({ title }) => title)).toHaveLength(2);
  });

  it('in a reference that was changed while the site is being written', () => {
    const item = { type: 'book', title: 'One', issued: on(2001) } as const;
    expect(written(item)).toBe('_One_, 2001.');
    expect(written({ ...item, title: 'Two' })).toBe('_Two_, 2001.');
    expect(written(item)).toBe('_One_, 2001.');
  });
});
