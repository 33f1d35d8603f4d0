import { describe, expect, it } from 'vitest';
import { diffWords, type Run } from '~/lib/word-diff';

const shown = (runs: Run[]) => runs.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');
const plain = (runs: Run[]) => runs.map(({ text }) => text).join('');

describe('two copies of a sentence', () => {
  it('marks the words that differ on each side', () => {
    const { left, right } = diffWords(
      'Officials declined to confirm it.',
      'Officials refused to confirm it.',
    );
    expect(shown(left)).toBe('Officials [declined] to confirm it.');
    expect(shown(right)).toBe('Officials [refused] to confirm it.');
  });
  it('takes a short word between two changes into one mark', () => {
    const { left, right } = diffWords('They agreed to buy gas.', 'They consented to purchase gas.');
    expect(shown(left)).toBe('They [agreed to buy] gas.');
    expect(shown(right)).toBe('They [consented to purchase] gas.');
  });
  it('marks nothing in copies that are alike', () => {
    expect(diffWords('The same.', 'The same.')).toEqual({
      left: [{ text: 'The same.', changed: false }],
      right: [{ text: 'The same.', changed: false }],
    });
  });
  it('leaves the spaces round a change outside the mark', () => {
    const { left, right } = diffWords('They met.', 'They met on Tuesday.');
    expect(shown(left)).toBe('They met.');
    expect(shown(right)).toBe('They met [on Tuesday].');
  });
  it('gives back both texts unaltered', () => {
    const [a, b] = ['On 30 December, Mr Xi “spoke” for  long.', 'Mr Xi talked – at length – on December 30'];
    const { left, right } = diffWords(a, b);
    expect([plain(left), plain(right)]).toEqual([a, b]);
  });
  it('marks all of a sentence that one copy lacks', () => {
    expect(diffWords('', 'New words.')).toEqual({ left: [], right: [{ text: 'New words.', changed: true }] });
  });
});
