/** A place on the drawing. */
type Point = [number, number];

/**
 * Collects what d3-geo draws and writes it as short path data: whole numbers, relative to the last point, no point twice.
 * It has the methods of a canvas context that d3-geo calls.
 */
export class PathData {
  readonly #smallest: number;
  #rings: { points: Point[]; closed: boolean }[] = [];

  /** @param smallest rings with less area than this, in square units, are left out */
  constructor(smallest = 0) {
    this.#smallest = smallest;
  }

  moveTo(x: number, y: number): void {
    this.#rings.push({ points: [[Math.round(x), Math.round(y)]], closed: false });
  }

  lineTo(x: number, y: number): void {
    const points = this.#rings.at(-1)?.points;
    const point: Point = [Math.round(x), Math.round(y)];
    const last = points?.at(-1);
    if (last && (last[0] !== point[0] || last[1] !== point[1])) points?.push(point);
  }

  closePath(): void {
    const ring = this.#rings.at(-1);
    if (ring) ring.closed = true;
  }

  // d3-geo asks for it where it draws points, which the map does not.
  arc(): void {}

  beginPath(): void {
    this.#rings = [];
  }

  toString(): string {
    return this.#rings
      .filter(({ points, closed }) => (closed ? area(points) >= this.#smallest : points.length > 1))
      .map(({ points, closed }) => write(points) + (closed ? 'z' : ''))
      .join('');
  }
}

function write(points: readonly Point[]): string {
  let [x, y] = [0, 0];
  return points
    .map(([px, py], i) => {
      const step = i === 0 ? `M${px},${py}` : `${i === 1 ? 'l' : ' '}${px - x},${py - y}`;
      [x, y] = [px, py];
      return step;
    })
    .join('')
    .replaceAll(/[ ,]-/g, '-');
}

function area(points: readonly Point[]): number {
  let sum = 0;
  points.forEach(([x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length] ?? [x, y];
    sum += x * ny - nx * y;
  });
  return Math.abs(sum) / 2;
}
