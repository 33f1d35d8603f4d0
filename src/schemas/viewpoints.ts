import { z } from 'astro/zod';
import { date, entry, sourceUse, text } from './fields.ts';

/** Whose words are set side by side, in the order of the table. */
export const capitals = ['Moscow', 'Beijing', 'Kyiv', 'Astana', 'Tashkent', 'Washington'] as const;

const voice = entry({
  capital: z.enum(capitals),
  /** One sentence: our words, or a short quotation. Left out where no public statement was found. */
  said: text('one sentence says what was said').optional(),
  speaker: text('it names the speaker, with the office held on that day').optional(),
  date: date.optional(),
  sources: z.array(sourceUse).default([]),
}).superRefine((cell, ctx) => {
  for (const key of ['speaker', 'date'] as const) {
    if (cell.said && !cell[key]) {
      ctx.addIssue({
        code: 'custom',
        path: [key],
        message: `\`${key}\` is missing: words count by who said them and when.`,
      });
    }
  }
  if (cell.said && cell.sources.length === 0) {
    ctx.addIssue({
      code: 'custom',
      path: ['sources'],
      message:
        '`sources` is missing: name the source of the words, for example `sources: [kremlin-readout]`.',
    });
  }
});

/** What capitals have said about one matter, in `src/content/viewpoints/`. */
export const viewpointsSchema = entry({
  title: text('it stands above the table'),
  question: text('it says what they spoke about'),
  asOf: date,
  voices: z.array(voice).superRefine((voices, ctx) => {
    const order = voices.map(({ capital }) => capitals.indexOf(capital));
    const misplaced = order.findIndex((place, i) => i > 0 && place <= (order[i - 1] ?? 0));
    if (misplaced > 0) {
      ctx.addIssue({
        code: 'custom',
        path: [misplaced, 'capital'],
        message: `Each capital stands once, in this order: ${capitals.join(', ')}.`,
      });
    }
    const has = (capital: (typeof capitals)[number]) => voices.some((other) => other.capital === capital);
    const missing = (['Moscow', 'Beijing', 'Kyiv', 'Washington'] as const).filter((capital) => !has(capital));
    const lacking = [...missing, ...(has('Astana') || has('Tashkent') ? [] : ['Astana or Tashkent'])];
    if (lacking.length > 0) {
      ctx.addIssue({
        code: 'custom',
        message: `${lacking.join(', ')} ${lacking.length === 1 ? 'is' : 'are'} missing. Where no statement was found, write the capital alone, for example \`- capital: ${lacking[0]?.split(' ')[0]}\`: the cell is shown as empty.`,
      });
    }
  }),
});

export type Viewpoints = z.output<typeof viewpointsSchema>;
