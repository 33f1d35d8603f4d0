import { expect, it } from 'vitest';
import { eventDays, selectEvents } from '~/lib/events';

it.each([
  ['1950', undefined, { year: '1950', day: undefined, until: undefined }],
  ['1969-03-02', undefined, { year: '1969', day: '2 March', until: undefined }],
  ['1969-03-02', '1969-03-02', { year: '1969', day: '2 March', until: undefined }],
  ['1969-03-02', '1969-03-15', { year: '1969', day: '2', until: '15 March' }],
  ['1963-06-14', '1963-07', { year: '1963', day: '14 June', until: 'July' }],
  ['2022-12-30', '2023-01-02', { year: '2022', day: '30 December', until: '2 January 2023' }],
  ['1950', '1954', { year: '1950', day: undefined, until: '1954' }],
  ['1929-10', '1931-11', { year: '1929', day: 'October', until: 'November 1931' }],
  ['1950', '1950', { year: '1950', day: undefined, until: undefined }],
])('an event from %s to %s says no more than is known', (date, end, expected) => {
  expect(eventDays(date, end)).toEqual(expected);
});

it('events stand in the order of time, one known to the year before one known to the day', () => {
  const event = (date: string, themes: ('border' | 'economy')[] = ['border']) => ({
    data: { date, title: 't', text: 't', themes, sources: ['s'] },
  });
  const all = [event('1969-03-02'), event('1969'), event('1950-02', ['economy'])];
  const dates = (...args: Parameters<typeof selectEvents>[1][]) =>
    selectEvents(all, ...args).map(({ data }) => data.date);
  expect(dates()).toEqual(['1950-02', '1969', '1969-03-02']);
  expect(dates({ from: '1960', themes: ['border', 'economy'] })).toEqual(['1969', '1969-03-02']);
  expect(dates({ themes: ['economy'] })).toEqual(['1950-02']);
});
