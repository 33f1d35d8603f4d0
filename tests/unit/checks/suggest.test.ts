import { describe, expect, it } from 'vitest';
import { hintFor, suggest } from '../../../src/lib/suggest.ts';

describe('an author who mistypes a name is told what was probably meant', () => {
  it.each([
    ['feedbak', 'feedback'],
    ['fedback', 'feedback'],
    ['feebdack', 'feedback'],
    ['Feedback', 'feedback'],
    ['frist', 'first'],
  ])('%s', (typed, meant) => {
    expect(suggest(typed, ['stem', 'feedback', 'first'])).toBe(meant);
  });

  it('but not when nothing is near', () => {
    expect(suggest('colour', ['stem', 'feedback'])).toBeUndefined();
    expect(suggest('id', ['at'])).toBeUndefined();
  });

  it('and is shown what there is instead', () => {
    expect(hintFor('colour', ['stem', 'feedback'])).toBe('Known: feedback, stem.');
    expect(hintFor('colour', [])).toBe('There is none yet.');
  });
});
