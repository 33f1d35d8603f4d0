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

  it('and of many the names that are most like it', () => {
    const many = Array.from({ length: 40 }, (_, i) => `other-${i}-of-many`);
    expect(hintFor('xinhua-samarkand-2022', [...many, 'xinhua-video-2022', 'ap-samarkand-2021'])).toMatch(
      /^Of the 42 that there are, these are most like it: xinhua-video-2022, ap-samarkand-2021, other-/,
    );
  });
});
