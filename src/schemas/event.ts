import { z } from 'astro/zod';
import { date, entry, sources, text } from './fields.ts';

/** What an event belongs to; one event may belong to several. */
export const themes = [
  'ideology',
  'border',
  'diplomacy',
  'economy',
  'central-asia',
  'war-in-ukraine',
] as const;

/** An event of the timeline, in `src/content/events/`. */
export const eventSchema = entry({
  date,
  end: date.optional(),
  title: text('it names the event'),
  text: text('one or two sentences say what happened'),
  themes: z.array(z.enum(themes)).min(1, { error: '`themes` needs at least one.' }),
  sources,
}).refine((event) => !event.end || event.end >= event.date, {
  error: '`end` lies before `date`. Exchange the two, or leave `end` out for an event of one day.',
  path: ['end'],
});

export type Event = z.output<typeof eventSchema>;
