import { expect, it } from 'vitest';
import { pageAnchors } from '../../../src/lib/checks/anchors.ts';

it('a heading is found under the anchor that its page gives it', () => {
  const body = '## What was said\n\n### “Who” is who?\n\n## What *really* was said in [the talks](./talks)\n';
  expect(pageAnchors(body)).toEqual(['what-was-said', 'who-is-who', 'what-really-was-said-in-the-talks']);
});

it('two headings with the same words have two anchors', () => {
  expect(pageAnchors('## Why?\n\n## Why?\n')).toEqual(['why', 'why-1']);
});

it('the parts that components add to a page can be linked to', () => {
  const body =
    '<Exercise title="Look">\n</Exercise>\n<Exercise title="Again" id="again">\n</Exercise>\n<Reading id="x" />';
  expect(pageAnchors(body)).toEqual(['exercise', 'again', 'reading-x']);
});

it('a page can link to its list of words or of events', () => {
  expect(pageAnchors('<Glossary />\n\n<FullTimeline />')).toEqual(['glossary', 'timeline']);
});

it('a heading in a comment or in an example of code is none', () => {
  expect(pageAnchors('{/*\n## Hidden\n*/}\n\n```md\n## Example\n```\n')).toEqual([]);
});
