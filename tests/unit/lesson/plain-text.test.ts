import { expect, it } from 'vitest';
import { plainText } from '~/lib/plain-text';

it.each([
  [
    'a citation and a label',
    '<Statement kind="report">They met.</Statement><Cite source="a" at="p. 2" />',
    'They met.',
  ],
  [
    'a word with a form of its own',
    'an <Term id="x">account</Term> and <Term id="readout" />',
    'an account and (readout)',
  ],
  ['a link', 'See [the transcript](https://example.org/a_b)', 'See the transcript'],
  [
    'emphasis, one in another',
    '**Stop *and* look** at _this_ snake_case_word',
    'Stop and look at this snake_case_word',
  ],
  ['a mark of a list', '  2. Second', 'Second'],
  ['a mark of a list', '- *First.* Then', 'First. Then'],
  ['a remark', 'In 1969 {/* no source needed: made up */}they met.', 'In 1969 they met.'],
  ['a space that MDX needs', "one{' '}two", 'one two'],
  ['lines', 'one\n  two\n', 'one two'],
  ['an escaped mark', 'a \\* b &amp; c &lt; d', 'a * b & c < d'],
  ['typewriter quotation marks', `Putin's "no limits" and 'more'`, 'Putin’s “no limits” and ‘more’'],
])('a reader sees no mark of MDX: %s', (_, mdx, expected) => {
  expect(plainText(mdx, (id) => `(${id})`)).toBe(expected);
});
