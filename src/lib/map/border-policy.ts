import { feature, mergeArcs, mesh } from 'topojson-client';
import { geoContains } from 'd3-geo';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** Longitude and latitude in degrees. */
export type Position = [number, number];

/** A country of the world atlas; areas without a code of the United Nations have no `id`. */
export type Country = (Polygon<{ name: string }> | MultiPolygon<{ name: string }>) & { id?: string };

/** The world atlas, as far as the map uses it. */
export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** West, south, east and north in degrees. */
export type Box = [number, number, number, number];

/** How the map draws what is disputed. Names are those of the world atlas. */
export interface BorderPolicy {
  /** Areas that the atlas gives to the state that holds them, and the map to the state they belong to. */
  returned: { area: string; inside: Position; from: string; to: string }[];
  /** Boundaries drawn dashed: those between two of the areas named, within boxes. */
  dashed: { between: string[]; within: Box[] }[];
  /** Where a simpler line would put a town on the wrong side, so that every point of the atlas is kept. */
  exact: Box[];
}

/**
 * The policy of this course. Crimea is drawn as Ukraine after resolution 68/262 of the UN General Assembly, and so are the
 * four regions of resolution ES-11/4, which the atlas leaves with Ukraine. All other boundaries are those of the atlas,
 * which shows who holds what; where a line is disputed it is dashed. `README.md` here says how to choose another policy.
 */
export const borderPolicy: BorderPolicy = {
  returned: [{ area: 'Crimea', inside: [34.1, 44.95], from: 'Russia', to: 'Ukraine' }],
  dashed: [
    {
      between: ['India', 'Pakistan', 'China', 'Siachen Glacier'],
      within: [
        // The Line of Control, Shaksgam, the Siachen Glacier, and the line of contact with China in the west.
        [73.4, 32.2, 80, 37.5],
        // The north of Arunachal Pradesh.
        [91.5, 26.5, 97.5, 30],
      ],
    },
    { between: ['China', 'Bhutan'], within: [[88.5, 26.5, 92.5, 28.5]] },
    { between: ['Cyprus', 'N. Cyprus'], within: [[32, 34, 35, 36]] },
    { between: ['Israel', 'Palestine', 'Syria'], within: [[34, 31, 36.5, 33.6]] },
    { between: ['Somalia', 'Somaliland'], within: [[42, 8, 50, 12]] },
    { between: ['Serbia', 'Kosovo'], within: [[20, 41, 22, 44]] },
  ],
  // Tawang.
  exact: [[91.4, 27.2, 92.3, 28.2]],
};

/** Whether a place lies in a box. */
export function inBox([x, y]: Position, [west, south, east, north]: Box): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

/** The countries of the atlas with the areas of the policy given back, and these areas on their own. */
export interface PatchedWorld {
  countries: Country[];
  areas: Map<string, Country>;
}

/** Moves the areas of a policy from the state that holds them to the state they belong to. */
export function applyPolicy(world: World, policy: BorderPolicy = borderPolicy): PatchedWorld {
  let countries = world.objects.countries.geometries as Country[];
  const areas = new Map<string, Country>();
  for (const { area, inside, from, to } of policy.returned) {
    const holder = named(countries, from);
    const owner = named(countries, to);
    const polygons = polygonsOf(holder);
    const part = polygons.find((arcs) => contains(world, { type: 'Polygon', arcs }, inside));
    if (!part)
      throw new Error(`The atlas has no part of ${from} with the place ${inside.join(', ')} (${area}).`);
    const rest: Country = {
      ...holder,
      type: 'MultiPolygon',
      arcs: polygons.filter((polygon) => polygon !== part),
    };
    const taken: Country = { type: 'Polygon', arcs: part, properties: { name: area } };
    const whole = { ...owner, ...mergeArcs(world, [owner, taken]) } as Country;
    areas.set(area, taken);
    countries = countries.map((country) => (country === holder ? rest : country === owner ? whole : country));
  }
  return { countries, areas };
}

/** The name of the country a place lies in, or undefined for the sea. */
export function countryAt(world: World, { countries }: PatchedWorld, place: Position): string | undefined {
  return countries.find((country) => contains(world, country, place))?.properties?.name;
}

/** The boundaries between countries as lines of longitude and latitude, the agreed ones and the dashed ones. */
export function boundaries(
  world: World,
  { countries }: PatchedWorld,
  policy: BorderPolicy = borderPolicy,
): { solid: Position[][]; dashed: Position[][] } {
  const solid: Position[][] = [];
  const dashed: Position[][] = [];
  const all = { type: 'GeometryCollection', geometries: countries } as GeometryCollection;
  const name = (country: unknown) => (country as Country).properties?.name ?? '';
  const ruleOf = (a: unknown, b: unknown) =>
    policy.dashed.findIndex(({ between }) => between.includes(name(a)) && between.includes(name(b)));
  const lines = (rule: number) =>
    mesh(world, all as never, (a, b) => a !== b && ruleOf(a, b) === rule).coordinates as Position[][];

  solid.push(...lines(-1));
  policy.dashed.forEach(({ within }, rule) => {
    const isInside = (place: Position) => within.some((box) => inBox(place, box));
    for (const line of lines(rule)) {
      for (const run of runs(line, isInside)) (run.inside ? dashed : solid).push(run.line);
    }
  });
  return { solid, dashed };
}

/** Cuts a line where it goes in and out; the pieces meet. */
function runs(line: readonly Position[], isInside: (place: Position) => boolean) {
  const pieces: { inside: boolean; line: Position[] }[] = [];
  for (const place of line) {
    const inside = isInside(place);
    const last = pieces.at(-1);
    if (last?.inside === inside) last.line.push(place);
    else {
      last?.line.push(place);
      pieces.push({ inside, line: [place] });
    }
  }
  return pieces.filter((piece) => piece.line.length > 1);
}

function named(countries: readonly Country[], name: string): Country {
  const found = countries.find(({ properties }) => properties?.name === name);
  if (!found) throw new Error(`The atlas has no country called “${name}”.`);
  return found;
}

function polygonsOf(country: Country): number[][][] {
  return country.type === 'Polygon' ? [country.arcs] : country.arcs;
}

function contains(world: World, country: Country, place: Position): boolean {
  return geoContains(feature(world, country as never), place);
}
