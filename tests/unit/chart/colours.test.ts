import { readFileSync } from 'node:fs';
import {
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');

/** The two colours of a token of the design, for the light and for the dark theme. */
function token(name: string, theme: 'light' | 'dark'): Color {
  const pair = new RegExp(`--lesson-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  const colour = parse(pair?.[theme === 'light' ? 1 : 2] ?? '');
  if (!colour) throw new Error(`No colours of --lesson-${name} in tokens.css`);
  return colour;
}

const data = ['d-1', 'd-2', 'd-3', 'd-4', 'd-5', 'd-6'];
const surfaces = ['paper', 'raised', 'sunken'];
/** Machado, Oliveira and Fernandes (2009), at full strength. */
const eyes: Record<string, (colour: Color) => Color> = {
  'without a deficiency': (colour) => colour,
  'with protanopia': filterDeficiencyProt(1),
  'with deuteranopia': filterDeficiencyDeuter(1),
  'with tritanopia': filterDeficiencyTrit(1),
};
const distance = differenceEuclidean('oklab');

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it('a reader can tell every graphic of a chart from the page', () => {
    for (const surface of surfaces)
      for (const graphic of [...data, 'ink', 'edge'])
        expect(
          wcagContrast(token(graphic, theme), token(surface, theme)),
          `${graphic} on ${surface}`,
        ).toBeGreaterThanOrEqual(3);
  });

  it('a reader can read the names of lines and bars in their colours', () => {
    for (const surface of surfaces)
      for (const text of ['dt-1', 'dt-2', 'ink', 'muted'])
        expect(
          wcagContrast(token(text, theme), token(surface, theme)),
          `${text} on ${surface}`,
        ).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.keys(eyes))(
    'a reader %s can tell China from Russia, and any two colours of data',
    (name) => {
      const seen = (colour: string) => eyes[name]?.(token(colour, theme)) ?? token(colour, theme);
      expect(100 * distance(seen('d-1'), seen('d-2'))).toBeGreaterThanOrEqual(20);
      for (const [i, one] of data.entries())
        for (const other of data.slice(i + 1))
          expect(100 * distance(seen(one), seen(other)), `${one} and ${other}`).toBeGreaterThanOrEqual(10);
    },
  );
});
