import { expect, it } from 'vitest';
import { groupByLetter, pagesOfTerms } from '~/lib/glossary';

const term = (en: string, id = en) => ({ id, data: { en, definition: 'd', sources: ['s'] } });
const order = (...words: string[]) =>
  groupByLetter(words.map((en) => term(en))).map(({ letter, slug, terms }) => [
    letter,
    slug,
    ...terms.map(({ data }) => data.en),
  ]);

it('a reader finds words as in a dictionary: neither capitals nor hyphens nor quotation marks count', () => {
  expect(
    order('zero-COVID', '“near abroad”', 'SCO', 'multi-vector', 'no limits', 'sanctions', 'multipolar'),
  ).toEqual([
    ['M', 'm', 'multipolar', 'multi-vector'],
    ['N', 'n', '“near abroad”', 'no limits'],
    ['S', 's', 'sanctions', 'SCO'],
    ['Z', 'z', 'zero-COVID'],
  ]);
});

it('a word that begins with a marked letter stands under the plain one, one with a figure under figures', () => {
  expect(order('Élysée treaty', 'entente', '5G', '10 principles')).toEqual([
    ['0–9', '0-9', '5G', '10 principles'],
    ['E', 'e', 'Élysée treaty', 'entente'],
  ]);
});

it('two entries of one spelling keep their order from build to build', () => {
  const ids = (...terms: string[]) =>
    groupByLetter(terms.map((id) => term('split', id))).flatMap(({ terms: found }) =>
      found.map(({ id }) => id),
    );
  expect(ids('b', 'a')).toEqual(ids('a', 'b'));
});

it('a word is explained where the text of a page says so, once for each page and in the order of the pages', () => {
  const page = (id: string, body: string) => ({ id, body });
  const found = pagesOfTerms([
    page('one', '<Term id="a" /> and <Term id="a">again</Term>, {/* <Term id="b" /> */}'),
    page('two', '<Term id="b" /> <Term id="a" />'),
  ]);
  expect([...found].map(([id, pages]) => [id, pages.map((each) => each.id)])).toEqual([
    ['a', ['one', 'two']],
    ['b', ['two']],
  ]);
});
