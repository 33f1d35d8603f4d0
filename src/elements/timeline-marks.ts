/** What an arrow key does where time goes to the right, and where it goes down. */
const ways: Record<string, Record<string, 'before' | 'after' | 'laneBefore' | 'laneAfter'>> = {
  rows: { ArrowLeft: 'before', ArrowRight: 'after', ArrowUp: 'laneBefore', ArrowDown: 'laneAfter' },
  columns: { ArrowUp: 'before', ArrowDown: 'after', ArrowLeft: 'laneBefore', ArrowRight: 'laneAfter' },
};

/**
 * Makes one stop for the keyboard of each drawing instead of one for each event: the arrow keys lead on, along the time and
 * from lane to lane, Home and End to the first and last. Under the drawing stands what the mark is that is pointed at.
 * Without this script each mark is a link with a name, and a link leads past them.
 */
export function startTimeline(figure: HTMLElement): void {
  figure.dataset['ready'] = '';
  const said = figure.querySelector('.lesson-drawn-said');
  const drawings = figure.querySelectorAll<SVGSVGElement>('[data-flow]');
  const marksOf = (drawing: Element) =>
    [...drawing.querySelectorAll<SVGAElement>('a')].filter(
      (mark) => getComputedStyle(mark).visibility === 'visible',
    );
  const stopAt = (drawing: Element, stop: Element | undefined) => {
    for (const mark of drawing.querySelectorAll('a'))
      mark.setAttribute('tabindex', mark === stop ? '0' : '-1');
  };
  const stopAtFirst = () => {
    for (const drawing of drawings) stopAt(drawing, marksOf(drawing)[0]);
  };
  const say = ({ target }: Event) => {
    const name = (target as Element).closest('a[data-lane]')?.getAttribute('aria-label');
    if (name && said) said.textContent = name;
  };
  figure.addEventListener('focusin', say);
  figure.addEventListener('pointerover', say);
  figure.addEventListener('keydown', (event) => {
    const mark = (event.target as Element).closest<SVGAElement>('a[data-lane]');
    const drawing = mark?.closest<SVGSVGElement>('[data-flow]');
    if (!mark || !drawing || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextMark(marksOf(drawing), mark, event.key, drawing.dataset['flow'] ?? '');
    if (!next) return;
    event.preventDefault();
    stopAt(drawing, next);
    next.focus();
  });
  // Themes that are left out take their marks with them.
  figure.closest('.lesson-timeline')?.addEventListener('input', stopAtFirst);
  figure.closest('.lesson-timeline')?.addEventListener('reset', () => setTimeout(stopAtFirst));
  stopAtFirst();
}

function nextMark(
  marks: SVGAElement[],
  mark: SVGAElement,
  key: string,
  flow: string,
): SVGAElement | undefined {
  const at = marks.indexOf(mark);
  if (key === 'Home') return marks[0];
  if (key === 'End') return marks.at(-1);
  const way = ways[flow]?.[key];
  if (way === 'before' || way === 'after') return marks[at + (way === 'after' ? 1 : -1)];
  if (!way) return undefined;
  const lanes = [...new Set(marks.map(({ dataset }) => dataset['lane']))].sort(
    (a, b) => placeOf(marks, a, flow) - placeOf(marks, b, flow),
  );
  const lane = lanes[lanes.indexOf(mark.dataset['lane']) + (way === 'laneAfter' ? 1 : -1)];
  return marks
    .filter(({ dataset }) => dataset['lane'] === lane)
    .sort((a, b) => Math.abs(marks.indexOf(a) - at) - Math.abs(marks.indexOf(b) - at))[0];
}

/** Where a lane stands across the time. */
function placeOf(marks: SVGAElement[], lane: string | undefined, flow: string): number {
  const shape = marks.find(({ dataset }) => dataset['lane'] === lane)?.querySelector('path');
  const { x = 0, y = 0 } = shape?.getBoundingClientRect() ?? {};
  return flow === 'rows' ? y : x;
}
