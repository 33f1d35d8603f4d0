import { geoAzimuthalEqualArea, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { feature, merge } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import {
  applyPolicy,
  type BorderPolicy,
  borderPolicy,
  boundaries,
  type Country,
  inBox,
  type PatchedWorld,
  type Position,
  type World,
} from './border-policy.ts';
import { PathData } from './path-data.ts';

/** The part of the world that a map shows. */
export interface Frame {
  width: number;
  height: number;
  centre: Position;
  /** Units of the drawing for one radian at the centre. */
  scale: number;
  /** Triangles smaller than this, in square degrees, are taken out of the outlines. */
  detail: number;
}

/** A drawing, as path data in the units of its frame. */
export interface MapDrawing {
  /** Land of states that the map says nothing about. */
  land: string;
  /** The states asked for, by their name in the atlas. */
  states: Map<string, string>;
  /** Areas that the policy gives back, by name. */
  areas: Map<string, string>;
  solid: string;
  dashed: string;
  /** Where a place stands on the drawing. */
  at: (place: Position) => [x: number, y: number];
}

/** The atlas with fewer points; neighbours keep one line between them. */
export function simplifyWorld(world: World, detail: number, { exact }: BorderPolicy = borderPolicy): World {
  const weighed = presimplify(world as never);
  for (const arc of weighed.arcs as unknown as [number, number, number][][]) {
    for (const point of arc) {
      const [x, y] = point;
      if (exact.some((box) => inBox([x, y], box))) point[2] = Infinity;
    }
  }
  return simplify(weighed, detail) as unknown as World;
}

/** Draws the world in a frame, with equal areas and the borders of the policy. */
export function drawMap(world: World, frame: Frame, names: readonly string[]): MapDrawing {
  const { width, height, centre, scale, detail } = frame;
  const simple = simplifyWorld(world, detail);
  const patched: PatchedWorld = applyPolicy(simple);
  const projection = geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .scale(scale)
    .translate([width / 2, height / 2])
    // A little more than the frame, so that no outline runs along its edge.
    .clipExtent([
      [-4, -4],
      [width + 4, height + 4],
    ])
    .precision(1);

  const write = (shape: GeoPermissibleObjects, smallest = 0) => {
    const context = new PathData(smallest);
    geoPath(projection, context)(shape);
    return context.toString();
  };
  const shapeOf = (country: Country) => feature(simple, country as never) as GeoPermissibleObjects;
  const isAsked = ({ properties }: Country) => names.includes(properties?.name ?? '');

  const { solid, dashed } = boundaries(simple, patched);
  const lines = (coordinates: Position[][]): GeoPermissibleObjects => ({
    type: 'MultiLineString',
    coordinates,
  });
  const others = patched.countries.filter((country) => !isAsked(country));
  return {
    land: write(merge(simple, others as never), 20),
    states: new Map(
      patched.countries
        .filter(isAsked)
        .map((country) => [country.properties?.name ?? '', write(shapeOf(country), 4)]),
    ),
    areas: new Map([...patched.areas].map(([name, area]) => [name, write(shapeOf(area))])),
    solid: write(lines(solid)),
    dashed: write(lines(dashed)),
    at: (place) => {
      const [x, y] = projection(place) ?? [NaN, NaN];
      return [Math.round(x), Math.round(y)];
    },
  };
}
