/** A list of sections longer than this is no overview any more, and would make every page of a long course longer. */
export const mostListed = 40;

/** What a long list shows beside one of its places. */
export interface Nearby<T> {
  shown: readonly T[];
  /** Whether something is left out. */
  cut: boolean;
}

/**
 * The whole list if it is short enough to be taken in; else the stretch around a place, which is the start for a place
 * that is not in the list.
 */
export function nearby<T>(list: readonly T[], place: number, most = mostListed): Nearby<T> {
  if (list.length <= most) return { shown: list, cut: false };
  const latestStart = list.length - most;
  const start = Math.min(Math.max(0, place - Math.floor(most / 2)), latestStart);
  return { shown: list.slice(start, start + most), cut: true };
}
