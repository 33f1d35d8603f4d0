import { expect, it } from 'vitest';
import { PathData } from '~/lib/map/path-data';

function draw(points: [number, number][], { closed = true, smallest = 0 } = {}): string {
  const path = new PathData(smallest);
  points.forEach(([x, y], i) => (i === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
  if (closed) path.closePath();
  return path.toString();
}

it('writes whole numbers, each relative to the last point', () => {
  expect(
    draw([
      [10.2, 9.8],
      [20, 10],
      [19.9, 20.4],
      [10, 20],
    ]),
  ).toBe('M10,10l10,0 0,10-10,0z');
});

it('leaves out points that fall on the one before', () => {
  expect(
    draw(
      [
        [0, 0],
        [0.2, 0.3],
        [5, 5],
        [5.1, 4.9],
      ],
      { closed: false },
    ),
  ).toBe('M0,0l5,5');
});

it('leaves out islands too small to be seen, and lines without length', () => {
  const island: [number, number][] = [
    [0, 0],
    [1, 0],
    [1, 1],
  ];
  expect(draw(island, { smallest: 4 })).toBe('');
  expect(draw(island, { smallest: 0.1 })).not.toBe('');
  expect(
    draw(
      [
        [3, 3],
        [3.2, 3.1],
      ],
      { closed: false },
    ),
  ).toBe('');
});
