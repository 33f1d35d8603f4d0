import { expect, it } from 'vitest';
import { unlink } from '~/lib/unlink';

const left = ['/some/where/lesson/second/'];
const unlinked = (html: string, page = '/some/where/lesson/first/') => unlink(html, page, left);

it.each([
  ['from the page beside it', '<a href="../second/">the second</a>'],
  ['to a heading on it', '<a class="x" href="../second/#what-was-said" data-n="1">the second</a>'],
  ['from the root of the host', '<a href="/some/where/lesson/second/">the second</a>'],
  ['without the slash at its end', '<a href="/some/where/lesson/second">the second</a>'],
  [
    'with a sign in an attribute that looks like the end of the tag',
    '<a title="1 > 0" href="../second/">the second</a>',
  ],
])('a student reads the words of a link to a section that is left out: %s', (_, link) => {
  expect(unlinked(`<p>See ${link}.</p>`)).toBe('<p>See the second.</p>');
});

it('the marks inside such a link stay', () => {
  expect(unlinked('<a href="../second/"><b>the</b> second</a> and <a href="#a">this</a>')).toBe(
    '<b>the</b> second and <a href="#a">this</a>',
  );
});

it.each([
  '<a href="../third/">the third</a>',
  '<a href="../second-thoughts/">another page</a>',
  '<a href="https://example.org/some/where/lesson/second/">another site</a>',
  '<a id="here">no link at all</a>',
  '<abbr title="x">no link</abbr>',
  '<a href="https://[">an address that is none</a>',
])('every other link stays as it is: %s', (link) => {
  expect(unlinked(link)).toBe(link);
});
