import type { Position } from './border-policy.ts';
import type { Frame } from './draw-map.ts';

type Anchor = 'start' | 'middle' | 'end';

/** One drawing of the lines, with what there is room for. */
export interface RouteFrame extends Frame {
  /** The states to which the lines lead that are drawn, by code; all lines, if none are named. */
  only?: readonly string[];
  /** Where the names of states stand, by code. */
  states: Readonly<Record<string, Position>>;
  caspian?: Position;
  /** Places that are named, by id: how far right and down of the place the name stands, and which part of it. */
  towns: Readonly<Record<string, readonly [dx: number, dy: number, anchor: Anchor]>>;
  /** Where the words of a line stand, by its id, and which part of them; without a place, in the middle of its longest stretch. */
  labels: Readonly<Record<string, readonly [at: Position, anchor: Anchor]>>;
}

/** All lines, where there is room for them. */
export const wideFrame: RouteFrame = {
  width: 720,
  height: 440,
  centre: [61, 46.4],
  scale: 1050,
  detail: 0.12,
  states: {
    RUS: [64, 55.6],
    KAZ: [69, 50.6],
    UZB: [63, 42.9],
    TKM: [57.8, 39.6],
    KGZ: [74.2, 41.6],
    TJK: [71.6, 37.7],
    CHN: [84.5, 42],
    IRN: [55.4, 36.3],
    AFG: [65.2, 35.6],
  },
  caspian: [51.4, 38.6],
  towns: {
    orenburg: [0, -8, 'middle'],
    samara: [0, -8, 'middle'],
    novosibirsk: [-7, 4, 'end'],
    novorossiysk: [0, 17, 'middle'],
    tashkent: [0, 16, 'middle'],
    almaty: [4, 16, 'start'],
    atyrau: [-5, 16, 'end'],
    alashankou: [7, 4, 'start'],
    khorgos: [7, 1, 'start'],
    kashgar: [7, 4, 'start'],
    aktau: [6, 4, 'start'],
    baku: [0, 16, 'middle'],
    kars: [0, 17, 'middle'],
    mary: [-6, 4, 'end'],
  },
  labels: {
    'orenburg-tashkent': [[64.4, 46.5], 'start'],
    turksib: [[81.8, 52.6], 'start'],
    'central-asia-centre': [[57.6, 44.2], 'start'],
    'atyrau-samara': [[49.9, 51.6], 'end'],
    'caspian-consortium': [[44.6, 46.6], 'middle'],
    'dostyk-alashankou': [[81.2, 46.8], 'start'],
    'kazakhstan-china-oil': [[64, 49.3], 'middle'],
    'central-asia-china-gas': [[71.2, 43.9], 'middle'],
    khorgos: [[79.3, 43], 'start'],
    'china-kyrgyzstan-uzbekistan': [[76.3, 40.4], 'start'],
    'line-d': [[66.8, 36.9], 'middle'],
    'middle-corridor': [[45.6, 42.4], 'middle'],
  },
};

/** On a narrow screen: the lines to Russia, and the one that goes past it. */
export const russiaFrame: RouteFrame = {
  width: 300,
  height: 235,
  centre: [60.5, 47],
  scale: 440,
  detail: 0.4,
  only: ['RUS', 'TUR'],
  states: { RUS: [66, 56.2], KAZ: [68.5, 50.2], CHN: [82.5, 40.8], IRN: [55, 36.6] },
  towns: {},
  labels: {
    'orenburg-tashkent': [[63.4, 46.6], 'start'],
    turksib: [[80.3, 53], 'end'],
    'central-asia-centre': [[61.8, 39.5], 'start'],
    'atyrau-samara': [[49, 51.9], 'end'],
    'caspian-consortium': [[43.2, 47], 'middle'],
    'middle-corridor': [[46, 38.2], 'middle'],
  },
};

/** On a narrow screen: the lines to China. */
export const chinaFrame: RouteFrame = {
  width: 300,
  height: 225,
  centre: [67.7, 43.6],
  scale: 590,
  detail: 0.25,
  only: ['CHN'],
  states: {
    KAZ: [65, 46.2],
    UZB: [61.8, 42.2],
    TKM: [58, 39],
    CHN: [83.5, 38],
    RUS: [66, 53],
    IRN: [56, 35.6],
  },
  towns: {},
  labels: {
    'dostyk-alashankou': [[81.2, 48.1], 'middle'],
    'kazakhstan-china-oil': [[62.5, 49.5], 'middle'],
    'central-asia-china-gas': [[71, 44.2], 'middle'],
    khorgos: [[81.5, 42.7], 'middle'],
    'china-kyrgyzstan-uzbekistan': [[86, 40.4], 'end'],
    'line-d': [[67.5, 36.4], 'middle'],
  },
};
