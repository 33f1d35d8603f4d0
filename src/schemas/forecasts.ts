import { z } from 'astro/zod';
import { date, entry, id, noDuplicates, sources, text } from './fields.ts';

/** What came of a forecast or a judgement. */
export const verdicts = ['held', 'did-not', 'open'] as const;

/** What a piece of evidence does to the statement. */
export const bearings = ['for', 'against', 'mixed'] as const;

const evidence = entry({
  date,
  text: text('one or two sentences say what happened'),
  bears: z.enum(bearings),
  sources,
});

/** A forecast or judgement of an article, held against what came later. */
const forecast = entry({
  id,
  /** The paragraph of the article, as numbered in its reading. */
  paragraph: z.int().positive(),
  says: text('it says in our words what was foretold or judged'),
  by: text('it says whose statement it is'),
  kind: z.enum(['forecast', 'judgement']),
  evidence: z.array(evidence).min(1, { error: '`evidence` needs at least one piece.' }),
  verdict: z.enum(verdicts),
  why: text('one or two sentences weigh the evidence'),
});

/** The forecasts of one article, in `src/content/forecasts/`. */
export const forecastsSchema = entry({
  title: text('it stands above the ledger'),
  source: id,
  /** The day to which the evidence was looked for. */
  asOf: date,
  forecasts: z
    .array(forecast)
    .min(1, { error: '`forecasts` needs at least one.' })
    .superRefine((list, ctx) =>
      noDuplicates(list, 'forecast', (index, message) =>
        ctx.addIssue({ code: 'custom', path: [index, 'id'], message }),
      ),
    ),
}).superRefine(({ asOf, forecasts }, ctx) => {
  forecasts.forEach(({ verdict, evidence: pieces }, i) => {
    const used = new Set(
      pieces.flatMap((piece) => piece.sources.map((use) => (typeof use === 'string' ? use : use.id))),
    );
    if (verdict !== 'open' && used.size < 2) {
      ctx.addIssue({
        code: 'custom',
        path: ['forecasts', i, 'verdict'],
        message:
          'The verdict rests on one source. Name a second, independent one under `evidence`, or write `verdict: open`.',
      });
    }
    pieces.forEach((piece, j) => {
      const length = Math.min(piece.date.length, asOf.length);
      if (piece.date.slice(0, length) > asOf.slice(0, length)) {
        ctx.addIssue({
          code: 'custom',
          path: ['forecasts', i, 'evidence', j, 'date'],
          message: `The evidence is of ${piece.date}, later than \`asOf\` (${asOf}). Move \`asOf\` to the day on which all was last checked.`,
        });
      }
    });
  });
});

export type Forecasts = z.output<typeof forecastsSchema>;
