import { expect, it } from 'vitest';
import { contentHash } from '../../../src/lib/content-hash.ts';
import { parseInline } from '../../../src/lib/inline-markdown.ts';

it('a question keeps its fingerprint until its author changes a letter', () => {
  const question = ['single', 'Who said it?', [['peskov', 'Peskov', true]]];
  expect(contentHash(question)).toBe(contentHash(structuredClone(question)));
  expect(contentHash(['single', 'Who said it!', [['peskov', 'Peskov', true]]])).not.toBe(
    contentHash(question),
  );
  expect(contentHash(['single', 'Who said it?', [['peskov', 'Peskov', false]]])).not.toBe(
    contentHash(question),
  );
});

it('the fingerprint follows the published method', () => {
  // JSON puts the empty text into two quotation marks; FNV-1a of these two bytes, worked out by hand.
  const fold = (hash: number) => Math.imul(hash ^ 0x22, 16777619);
  expect(contentHash('')).toBe((fold(fold(2166136261)) >>> 0).toString(36));
});

it.each([
  ['plain', [{ text: 'plain' }]],
  ['a *word* here', [{ text: 'a ' }, { text: 'word', mark: 'em' }, { text: ' here' }]],
  ['**two words**', [{ text: 'two words', mark: 'strong' }]],
  ['2 * 3 * 4', [{ text: '2 * 3 * 4' }]],
  ['a \\*star\\*', [{ text: 'a *star*' }]],
  ['<b>not markup</b>', [{ text: '<b>not markup</b>' }]],
  ['', []],
])('an author writes %j', (text, spans) => {
  expect(parseInline(text)).toEqual(spans);
});
