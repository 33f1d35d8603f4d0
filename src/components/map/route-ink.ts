import type { Ink } from '~/schemas/chart';

const inks: Readonly<Record<string, Ink>> = { CHN: 'china', RUS: 'russia' };

/** Lines take the colour and the end of the neighbour to which they lead, as lines of a chart do. */
export function inkOf(leadsTo: string): Ink {
  return inks[leadsTo] ?? 'other';
}
