import { expect, it } from 'vitest';
import { readingLevel } from '~/lib/reading-level';

it('counts the words of paragraphs and lists, and nothing else', () => {
  const page = `
import Cite from '~/components/Cite.astro';

## A heading

The cat sat on the mat.<Cite source="a" /> It was [a *red* mat](#mat).

- One more.

<Summary>

Not these words.

</Summary>

| a table | with words |
| --- | --- |
`;
  expect(readingLevel(page)).toMatchObject({ words: 13, longestSentence: 6 });
});

it('finds short words in short sentences easier than long words in long ones', () => {
  const easy = readingLevel('The cat sat. The dog ran. They met.');
  const hard = readingLevel(
    'Asymmetric interdependence constitutes vulnerability whenever alternatives are prohibitively expensive or unavailable.',
  );
  expect(easy.grade).toBeLessThan(3);
  expect(hard.grade).toBeGreaterThan(12);
});

it('gives the grade that the formula of 1975 gives', () => {
  // 12 words, 2 sentences, 12 syllables: 0.39 × 6 + 11.8 × 1 − 15.59.
  expect(readingLevel('The cat sat on the mat. The dog lay on the rug.').grade).toBeCloseTo(-1.45, 2);
});
