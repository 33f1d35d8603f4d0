/** A place on the sketch: how far along it lies, and how far either strand stands from the middle line. */
export interface Anchor {
  along: number;
  gap: number;
}

/** Turns a position in the sketch (`along` the strands, `off` the middle line) into the x and y of a drawing. */
export type Place = (along: number, off: number) => readonly [x: number, y: number];

/** The two strands as path data, with a function for the gap anywhere between the first and last anchor. */
export interface Strands {
  upper: string;
  lower: string;
  gapAt: (along: number) => number;
}

/** One decimal is a twentieth of a pixel at the size of the drawing. */
const round = (value: number) => Math.round(value * 10) / 10;

/**
 * Slopes at each anchor for a cubic curve that never overshoots: between two anchors it only rises or only falls, so the
 * strands are widest and closest exactly where the anchors say (Fritsch and Carlson, 1980, with harmonic means).
 */
function slopes(anchors: readonly Anchor[]): number[] {
  const rise = anchors.slice(1).map((to, i) => {
    const from = anchors[i] as Anchor;
    return (to.gap - from.gap) / (to.along - from.along);
  });
  return anchors.map((_, i) => {
    const before = rise[i - 1];
    const after = rise[i];
    if (before === undefined || after === undefined) return before ?? after ?? 0;
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  });
}

/**
 * Draws two mirrored strands through anchors, which must be two or more and in ascending order of `along`.
 * @throws RangeError when they are not
 */
export function drawStrands(anchors: readonly Anchor[], place: Place): Strands {
  if (
    anchors.length < 2 ||
    anchors.some((anchor, i) => i > 0 && anchor.along <= (anchors[i - 1] as Anchor).along)
  ) {
    throw new RangeError('Strands need two or more anchors in ascending order.');
  }
  const slope = slopes(anchors);

  const point = (along: number, off: number) => place(along, off).map(round).join(',');
  const path = (side: 1 | -1) =>
    anchors
      .map((to, i) => {
        const from = anchors[i - 1];
        if (!from) return `M${point(to.along, side * to.gap)}`;
        const third = (to.along - from.along) / 3;
        return [
          `C${point(from.along + third, side * (from.gap + third * (slope[i - 1] as number)))}`,
          point(to.along - third, side * (to.gap - third * (slope[i] as number))),
          point(to.along, side * to.gap),
        ].join(' ');
      })
      .join('');

  const gapAt = (along: number) => {
    const next = anchors.findIndex((anchor) => anchor.along >= along);
    const i = next < 0 ? anchors.length - 1 : Math.max(1, next);
    const from = anchors[i - 1] as Anchor;
    const to = anchors[i] as Anchor;
    const width = to.along - from.along;
    const t = Math.min(1, Math.max(0, (along - from.along) / width));
    return (
      (1 + 2 * t) * (1 - t) ** 2 * from.gap +
      t * (1 - t) ** 2 * width * (slope[i - 1] as number) +
      t ** 2 * (3 - 2 * t) * to.gap +
      t ** 2 * (t - 1) * width * (slope[i] as number)
    );
  };

  return { upper: path(-1), lower: path(1), gapAt };
}
