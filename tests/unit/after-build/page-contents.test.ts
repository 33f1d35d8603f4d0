import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/after-build/page-contents.ts';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"/><title>A page</title>${head}</head><body>${body}</body></html>`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it('every script that runs is named by its hash, each once, and data is not', () => {
  const { scripts } = readPage(
    page(
      '<script>first()</script><script type="module">import("x")</script><script type="application/ld+json">{"a":1}</script>',
      '<script>first()</script><script src="/a.js"></script><template><script>third()</script></template>',
    ),
  );
  expect(scripts).toEqual(['first()', 'import("x")', 'third()'].map(hash));
});

it('a script is hashed as the browser reads it, with its own letters and line ends', () => {
  expect(readPage(page('<script>\n a < b && "é"\n</script>')).scripts).toEqual([hash('\n a < b && "é"\n')]);
});

it('styles of the page, and style attributes with their entities resolved, are named too', () => {
  const { styles, styleAttributes } = readPage(
    page(
      '<style>p > a {}</style>',
      '<p style="--a: &quot;x&quot;">A</p><template><i style="--b: 1"></i></template>',
    ),
  );
  expect(styles).toEqual([hash('p > a {}')]);
  expect(styleAttributes).toEqual(['--a: "x"', '--b: 1'].map(hash));
});

it('the policy goes directly behind the encoding', () => {
  const html = page('<script>first()</script>');
  expect(html.slice(0, readPage(html).at)).toBe('<!DOCTYPE html><html><head><meta charset="utf-8"/>');
});

it('a page without its encoding is a mistake of ours', () => {
  expect(() => readPage('<title>A page</title>')).toThrow('no <meta charset>');
});

describe('an author who writes what browsers will not show is told', () => {
  it.each([
    ['<p onclick="go()">A</p>', '<p onclick="…">: scripts in attributes do not run'],
    [
      '<a href=" JavaScript:go()">A</a>',
      '<a href=" JavaScript:go()">: an address that is a script or data is not followed',
    ],
    [
      '<a href="data:text/html,<b>A</b>">A</a>',
      '<a href="data:text/html,<b>A</b>">: an address that is a script or data is not followed',
    ],
    [
      '<img src="https://example.org/a.png" alt="">',
      '<img src="https://example.org/a.png">: nothing is loaded from another site',
    ],
    [
      '<img src="/a.png" srcset="/a.png 1x, //example.org/b.png 2x" alt="">',
      '<img srcset="/a.png 1x, //example.org/b.png 2x">: nothing is loaded from another site',
    ],
    [
      '<script src="https://example.org/a.js"></script>',
      '<script src="https://example.org/a.js">: nothing is loaded from another site',
    ],
    [
      '<iframe src="https://example.org/film"></iframe>',
      '<iframe src="https://example.org/film">: pages within pages are not shown',
    ],
    [
      '<form action="https://example.org/"></form>',
      '<form action="https://example.org/">: nothing is loaded from another site',
    ],
  ])('%s', (body, line) => {
    expect(readPage(page('', body)).refused).toEqual([line]);
  });

  it('but not about links to other sites, addresses of its own and what machines read', () => {
    const { refused } = readPage(
      page(
        '<link rel="canonical" href="https://example.org/"><link rel="icon" href="/favicon.svg"><meta property="og:image" content="https://example.org/card.png">',
        '<a href="https://example.org/">A</a><img src="data:image/png;base64,AA" alt=""><img src="/a.png" alt="">',
      ),
    );
    expect(refused).toEqual([]);
  });
});
