import atlas from 'world-atlas/countries-50m.json';
import type { World } from '~/lib/map/border-policy';

/** Natural Earth at 1:50 million, from the package world-atlas. The borders of the course are those that `applyPolicy` makes of it. */
export const world = atlas as unknown as World;
