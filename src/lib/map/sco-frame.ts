import type { Position } from './border-policy.ts';
import type { Frame } from './draw-map.ts';

/** From Belarus and Egypt to the Pacific, from the Maldives to the Arctic; the far north of Russia is cut off. */
export const scoFrame: Frame = { width: 640, height: 500, centre: [75, 36], scale: 425, detail: 0.1 };

/** Where the name of a state stands, and whether there is room for it on a phone. */
export interface Label {
  iso3: string;
  at: Position;
  large?: true;
}

export const scoLabels: readonly Label[] = [
  { iso3: 'RUS', at: [88, 60], large: true },
  { iso3: 'CHN', at: [103, 35], large: true },
  { iso3: 'KAZ', at: [67, 48.3], large: true },
  { iso3: 'MNG', at: [103.5, 46.6], large: true },
  { iso3: 'IND', at: [78.5, 22], large: true },
  { iso3: 'IRN', at: [54, 32.2], large: true },
  { iso3: 'SAU', at: [44.5, 24] },
  { iso3: 'EGY', at: [29.6, 26.3] },
  { iso3: 'TUR', at: [34.3, 39] },
  { iso3: 'BLR', at: [28, 53.3] },
  { iso3: 'PAK', at: [68.3, 29] },
  { iso3: 'AFG', at: [65.2, 33.4] },
  { iso3: 'TKM', at: [58.6, 39] },
  { iso3: 'UZB', at: [63.4, 42.2] },
  { iso3: 'KGZ', at: [75.6, 41.8] },
  { iso3: 'TJK', at: [71.4, 38.4] },
  { iso3: 'NPL', at: [84, 28] },
  { iso3: 'MMR', at: [96, 21.5] },
  { iso3: 'LKA', at: [81, 5] },
];

/** States too small to be seen or touched at this size: a circle stands for them. */
export const scoCircles: Readonly<Record<string, Position>> = {
  BHR: [50.2, 26.4],
  KWT: [47.6, 29.3],
  MDV: [73.2, 4.2],
  QAT: [51.6, 25],
};

/** Names of places without a role in the data that a reader looks for. */
export const scoOtherLabels = {
  ukraine: [31.5, 49.2],
  crimea: [35.2, 43.3],
  taiwan: [117.2, 19.6],
} as const satisfies Record<string, Position>;
