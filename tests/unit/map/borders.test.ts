import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import {
  applyPolicy,
  borderPolicy,
  boundaries,
  countryAt,
  type Position,
  type World,
} from '~/lib/map/border-policy';
import { simplifyWorld } from '~/lib/map/draw-map';
import { scoFrame } from '~/lib/map/sco-frame';

const file = fileURLToPath(import.meta.resolve('world-atlas/countries-50m.json'));
const atlas = JSON.parse(readFileSync(file, 'utf8')) as World;
/** The outlines as they are drawn, with fewer points than the atlas has. */
const drawn = simplifyWorld(atlas, scoFrame.detail);

const places: [place: string, at: Position, country: string][] = [
  ['Simferopol', [34.1, 44.95], 'Ukraine'],
  ['Sevastopol', [33.6, 44.62], 'Ukraine'],
  ['Dzhankoi', [34.4, 45.7], 'Ukraine'],
  ['Donetsk', [37.8, 48], 'Ukraine'],
  ['Luhansk', [39.3, 48.57], 'Ukraine'],
  ['Kherson', [32.62, 46.64], 'Ukraine'],
  ['Zaporizhzhia', [35.14, 47.84], 'Ukraine'],
  ['Taipei', [121.56, 25.04], 'Taiwan'],
  ['Srinagar', [74.8, 34.09], 'India'],
  ['Muzaffarabad', [73.3, 34.4], 'Pakistan'],
  ['Tawang', [91.87, 27.59], 'India'],
  ['Sukhumi', [41.1, 43.05], 'Georgia'],
  ['Moscow', [37.62, 55.75], 'Russia'],
  ['Kaliningrad', [20.6, 54.7], 'Russia'],
];

for (const [name, world] of [
  ['the atlas', atlas],
  ['the drawing', drawn],
] as const) {
  const patched = applyPolicy(world);
  it.each(places)(`a reader finds %s in the right country in ${name}`, (_, at, country) => {
    expect(countryAt(world, patched, at)).toBe(country);
  });
}

it('the atlas alone would show Crimea as Russian', () => {
  const asHeld = applyPolicy(atlas, { ...borderPolicy, returned: [] });
  expect(countryAt(atlas, asHeld, [34.1, 44.95])).toBe('Russia');
});

it('no border is drawn across the isthmus of Perekop', () => {
  const patched = applyPolicy(drawn);
  const { solid, dashed } = boundaries(drawn, patched);
  const near = ([x, y]: Position) => x > 32.5 && x < 36 && y > 45 && y < 47;
  expect([...solid, ...dashed].flat().filter(near)).toEqual([]);
});

it('lines in Kashmir and in the north of Arunachal Pradesh are dashed, the rest of the same borders is not', () => {
  const { solid, dashed } = boundaries(drawn, applyPolicy(drawn));
  const passes = (lines: Position[][], [x, y]: Position) =>
    lines.flat().some(([px, py]) => Math.hypot(px - x, py - y) < 1);
  expect(passes(dashed, [74, 34.5])).toBe(true);
  expect(passes(dashed, [78.5, 33.5])).toBe(true);
  expect(passes(dashed, [94, 29])).toBe(true);
  expect(passes(solid, [71, 27.9])).toBe(true);
  expect(passes(dashed, [71, 27.9])).toBe(false);
});

it('every border is drawn once, solid or dashed', () => {
  const patched = applyPolicy(drawn);
  const length = (lines: Position[][]) =>
    lines.reduce(
      (sum, line) =>
        sum +
        line.slice(1).reduce((part, [x, y], i) => part + Math.hypot(x - line[i]![0], y - line[i]![1]), 0),
      0,
    );
  const { solid, dashed } = boundaries(drawn, patched);
  const without = boundaries(drawn, patched, { ...borderPolicy, dashed: [] });
  expect(length(dashed)).toBeGreaterThan(5);
  expect(length(solid) + length(dashed)).toBeCloseTo(length(without.solid), 6);
});

it('a policy that names a place outside the state it is taken from is refused', () => {
  const wrong = {
    ...borderPolicy,
    returned: [{ area: 'Nowhere', inside: [0, 0] as Position, from: 'Russia', to: 'Ukraine' }],
  };
  expect(() => applyPolicy(atlas, wrong)).toThrow(/no part of Russia/);
});
