import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutColumns } from '../../../src/lib/timeline/columns.ts';
import type { DrawnEvent } from '../../../src/lib/timeline/events.ts';
import { packRows } from '../../../src/lib/timeline/pack.ts';
import { layOutRows, rowType } from '../../../src/lib/timeline/rows.ts';
import { layOutSteps } from '../../../src/lib/timeline/steps.ts';
import { textWidth, wrapText } from '../../../src/lib/timeline/text-size.ts';
import { timeScale } from '../../../src/lib/timeline/time-scale.ts';
import { placeInTime, spanOf } from '../../../src/lib/timeline/when.ts';

const themes = ['ideology', 'border', 'diplomacy'];
const frame = { width: 880, start: 112, shows: 'titles' as const };
const years = { first: 1950, last: 1969 };

const someEvents: fc.Arbitrary<DrawnEvent[]> = fc
  .array(
    fc.record({
      year: fc.integer({ min: years.first, max: years.last }),
      month: fc.integer({ min: 1, max: 12 }),
      title: fc.stringMatching(/^[A-Z][a-z ]{2,50}$/),
      themes: fc.shuffledSubarray(themes, { minLength: 1 }),
    }),
    { maxLength: 40 },
  )
  .map((all) =>
    all
      .map(({ year, month, title, themes: those }, i) => ({
        id: String(i),
        title,
        date: `${year}-${String(month).padStart(2, '0')}`,
        themes: those as [string, ...string[]],
      }))
      .sort((a, b) => (a.date < b.date ? -1 : 1)),
  );

describe('a date on the timeline', () => {
  it('stands in the middle of its year or month where no day is known', () => {
    expect(placeInTime('1950')).toBe(1950.5);
    expect(placeInTime('1950-01')).toBeCloseTo(1950 + 0.5 / 12);
    expect(placeInTime('1950-01-01')).toBeLessThan(placeInTime('1950-01'));
  });

  it('never ends before it begins, even where the end is known less exactly', () => {
    expect(spanOf({ date: '1950-12-20', end: '1950' })).toEqual({
      from: placeInTime('1950-12-20'),
      to: placeInTime('1950-12-20'),
    });
  });
});

describe('rows', () => {
  it('never hold two things in one place', () => {
    const extent = fc
      .tuple(fc.integer({ max: 200, min: 0 }), fc.integer({ min: 1, max: 60 }))
      .map(([from, size]) => ({ from, to: from + size }));
    fc.assert(
      fc.property(fc.array(extent), (extents) => {
        const rows = packRows(extents);
        for (const [i, a] of extents.entries())
          for (const [j, b] of extents.entries())
            if (i < j && rows[i] === rows[j]) expect(a.from >= b.to || b.from >= a.to).toBe(true);
      }),
    );
  });
});

describe('the drawing for a wide screen', () => {
  it('keeps every title apart from every other title and mark of its lane, and inside the drawing', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const { marks, height } = layOutRows(events, themes, years, frame);
        const boxes = marks.map(({ event, x, y, leads, titleSide }) => {
          const title = leads ? 6 + textWidth(event.title, rowType) : 0;
          return titleSide === 'end'
            ? { y, from: x - 5, to: x + 5 + title }
            : { y, from: x - 5 - title, to: x + 5 };
        });
        for (const [i, a] of boxes.entries()) {
          expect(a.to).toBeLessThanOrEqual(frame.width + 5);
          expect(a.y).toBeLessThan(height);
          for (const b of boxes.slice(i + 1))
            if (a.y === b.y) expect(a.from >= b.to || b.from >= a.to).toBe(true);
        }
      }),
    );
  });

  it('shows each event in the lane of each of its themes, and its title in one of them', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const { marks } = layOutRows(events, themes, years, frame);
        expect(marks).toHaveLength(events.reduce((sum, each) => sum + each.themes.length, 0));
        expect(marks.filter(({ leads }) => leads)).toHaveLength(events.length);
      }),
    );
  });

  it('shows each event once on paper, with its title', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const { marks } = layOutRows(events, themes, years, { ...frame, shows: 'paper' });
        expect(marks.map(({ event }) => event.id).sort()).toEqual(events.map(({ id }) => id).sort());
      }),
    );
  });

  it('leaves a lane without events out of a period, but not out of the whole', () => {
    const events: DrawnEvent[] = [{ id: 'a', title: 'A treaty', date: '1950', themes: ['border'] }];
    const lanes = (shows: 'marks' | 'titles') =>
      layOutRows(events, themes, years, { ...frame, shows }).lanes.map(({ theme }) => theme);
    expect(lanes('titles')).toEqual(['border']);
    expect(lanes('marks')).toEqual(themes);
  });
});

describe('the drawings for a narrow screen', () => {
  it('let later events stand lower, in both', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const columns = layOutColumns(events, themes, years, { width: 300, start: 42 });
        const { steps } = layOutSteps(events, themes, { width: 300, start: 42 });
        for (const { theme } of columns.lanes) {
          const lane = columns.marks.filter((each) => each.theme === theme);
          expect(lane.map(({ y }) => y)).toEqual(lane.map(({ y }) => y).sort((a, b) => a - b));
          for (const { x } of lane) expect(x).toBeLessThan(300);
        }
        for (const [i, { y }] of steps.entries()) expect(y).toBeGreaterThan(steps[i - 1]?.y ?? 0);
      }),
    );
  });

  it('name each year once', () => {
    const on = (date: string): DrawnEvent => ({ id: date, title: 'Talks', date, themes: ['border'] });
    const { steps } = layOutSteps([on('1950'), on('1950-03'), on('1951-01-01')], themes, {
      width: 300,
      start: 42,
    });
    expect(steps.map(({ year }) => year)).toEqual(['1950', undefined, '1951']);
  });

  it('break a title between words', () => {
    expect(wrapText('China and Central Asia meet', 13, 100)).toEqual(['China and', 'Central Asia', 'meet']);
    expect(wrapText('Antidisestablishmentarianism', 13, 20)).toEqual(['Antidisestablishmentarianism']);
  });
});

describe('the scale of time', () => {
  it('gives the years before a dense time less room, and says where', () => {
    const { at, breakAt, ticks } = timeScale({ first: 1858, last: 2026, denseFrom: 1945 }, 1000);
    expect(at(1945)).toBe(breakAt);
    expect(at(1945) - at(1858)).toBeLessThan(at(2026) - at(1945));
    expect(at(2027)).toBe(1000);
    expect(ticks.map(({ text }) => text)).toEqual(expect.arrayContaining(['1858', '1945', '2000']));
  });

  it('is even where no such year is named', () => {
    const { at, breakAt } = timeScale({ first: 2000, last: 2009 }, 100);
    expect(breakAt).toBeUndefined();
    expect(at(2001) - at(2000)).toBeCloseTo(at(2009) - at(2008));
  });
});
