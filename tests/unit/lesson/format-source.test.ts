import { describe, expect, it } from 'vitest';
import { formatDate, languageName, shortTitle, sourceAddress } from '~/lib/format-source';

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
  it('leads to a source by its DOI, which lasts longest', () => {
    expect(sourceAddress({ DOI: '10.1000/1', URL: 'https://example.org/' })).toBe(
      'https://doi.org/10.1000/1',
    );
    expect(sourceAddress({ URL: 'https://example.org/' })).toBe('https://example.org/');
    expect(sourceAddress({})).toBeUndefined();
  });
  it('names languages, and gives back a tag it does not know', () => {
    expect(languageName('zh', 'en')).toBe('Chinese');
    expect(languageName('not a tag', 'en')).toBe('not a tag');
  });
});
