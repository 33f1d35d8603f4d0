import { z } from 'astro/zod';
import { suggest } from '../lib/suggest.ts';

/** The last name in the path of a problem: the key an author has to look for. */
const keyOf = (path: readonly PropertyKey[] | undefined) => String(path?.at(-1) ?? 'value');

/**
 * Text that must be there and not be empty; spaces at its ends are dropped.
 *
 * @param why ends the message “`key` is missing: …”, so it says what the text is for
 */
export function text(why: string) {
  return string(why).trim().min(1, empty(why));
}

/** The same, but spaces at its ends count: words that are looked for in another text. */
export function verbatim(why: string) {
  return string(why).min(1, empty(why));
}

/** A name made of lower-case letters, digits and hyphens; saved answers and links use it, so it never changes. */
export const id = text('everything that is referred to needs a name of its own').regex(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  {
    error: ({ input }) =>
      `“${String(input)}” can't be an id. Use lower-case letters, digits and hyphens, for example “first-call”.`,
  },
);

/** A day of the calendar, `2022-12-30`. */
export const day = text('write the day as "2022-12-30"').refine(isDate, {
  error: ({ input }) =>
    `“${String(input)}” is not a day of the calendar. Write year, month and day, for example "2022-12-30".`,
});

/** A year, a month or a day: `2022`, `2022-12` or `2022-12-30`, as precise as is known. */
export const date = text('write a year, a month or a day, as precise as is known').refine(
  (value) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value) || isDate(value),
  {
    error: ({ input }) =>
      `“${String(input)}” is not a date. Write "2022", "2022-12" or "2022-12-30", in quotation marks.`,
  },
);

/** A web address with its `https://`. */
export const address = text('write the address with its https://').refine(
  (value) => /^https?:$/.test(protocol(value)),
  { error: ({ input }) => `“${String(input)}” is not a web address. Write it in full, with https://.` },
);

/** A language tag after BCP 47, such as `ru` or `zh-Hans`. */
export const language = text('it is a language tag such as ru or zh-Hans').refine(isLanguageTag, {
  error: ({ input }) =>
    `“${String(input)}” is not a language tag. Write for example ru for Russian, or zh-Hans for Chinese.`,
});

/** A source behind a statement: its id alone, or with the place in it. */
export const sourceUse = z.union([id, entry({ id, at: text('it says where in the source').optional() })], {
  error:
    'A source is named by its id (`- kremlin-readout`) or by id and place (`- { id: kremlin-readout, at: "para 2" }`).',
});

/** The sources behind a statement; at least one. */
export const sources = z
  .array(sourceUse, {
    error: ({ input }) =>
      isMissing(input)
        ? '`sources` is missing: every claim can be followed to a source. Name one, for example `sources: [kremlin-readout]`.'
        : '`sources` must be a list of source ids, for example `sources: [kremlin-readout]`.',
  })
  .min(1, {
    error:
      '`sources` is empty: every claim can be followed to a source. Name one, for example `sources: [kremlin-readout]`.',
  });

/** An object in which a mistyped key is a problem. The message has one line for each unknown key. */
export function entry<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? (issue['keys'] as string[]).map((key) => unknownKey(key, Object.keys(shape))).join('\n')
        : undefined,
  });
}

/**
 * Reports every element whose id an earlier element has.
 *
 * @param why ends the message: what goes wrong if two have the same
 */
export function noDuplicates(
  items: readonly { id: string }[],
  what: string,
  report: (index: number, message: string) => void,
  why = 'saved answers belong to ids',
): void {
  const seen = new Map<string, number>();
  items.forEach(({ id: name }, index) => {
    const first = seen.get(name);
    if (first === undefined) seen.set(name, index);
    else
      report(
        index,
        `The id \`${name}\` is already taken by ${what} ${first + 1}. Give this one another: ${why}.`,
      );
  });
}

function string(why: string) {
  return z.string({
    error: ({ input, path }) => (isMissing(input) ? `\`${keyOf(path)}\` is missing: ${why}.` : undefined),
  });
}

function empty(why: string) {
  return {
    error: ({ path }: { path?: PropertyKey[] | undefined }) => `\`${keyOf(path)}\` is empty: ${why}.`,
  };
}

function unknownKey(key: string, known: string[]): string {
  const near = suggest(key, known);
  return near
    ? `\`${key}\` is not a key here. Did you mean \`${near}\`?`
    : `\`${key}\` is not a key here. Keys are: ${known.join(', ')}.`;
}

/** A key that is not there, or one with nothing behind its colon. */
function isMissing(input: unknown): boolean {
  return input === undefined || input === null;
}

function isDate(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && toIso(new Date(`${value}T00:00:00Z`)) === value;
}

/** Written as the standard writes it, and of a language that has a name. */
function isLanguageTag(value: string): boolean {
  try {
    const [tag] = Intl.getCanonicalLocales(value);
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    return tag === value && names.of(new Intl.Locale(value).language) !== undefined;
  } catch {
    return false;
  }
}

function toIso(value: Date): string {
  return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
}

function protocol(value: string): string {
  return URL.canParse(value) ? new URL(value).protocol : '';
}
