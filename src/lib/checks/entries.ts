import type { Source } from '../../schemas/source.ts';
import type { Course, Issue } from './course.ts';

/** Rules about single files that go beyond their shape. */
export function checkEntries({ entries }: Course): Issue[] {
  return entries.sources.flatMap(({ file, data }) =>
    [seen(data), dated(data)].filter((found) => found !== undefined).map((found) => ({ file, ...found })),
  );
}

type Found = Pick<Issue, 'at' | 'message'>;

function seen({ csl, notOpened }: Source): Found | undefined {
  if (csl.URL === undefined || csl.accessed || notOpened) return undefined;
  return {
    at: ['csl', 'accessed'],
    message:
      '`accessed` is missing: a page on the web can change, so say on which day it was seen, for example accessed: "2026-11-24". If nobody has opened it yet, write `notOpened` and where its text is known from.',
  };
}

/** A reader weighs a source by its date, so it has one, or somebody has looked for one in vain. */
function dated({ csl, undated }: Source): Found | undefined {
  if (csl.issued && undated) {
    return {
      at: ['undated'],
      message:
        'The source has a date under `issued`, so it is not undated. Take `undated` out, or `issued` if that date is not the source’s own.',
    };
  }
  if (!csl.issued && !undated) {
    return {
      at: ['csl', 'issued'],
      message:
        '`issued` is missing: say when the source was published, as precisely as is known, for example issued: "2022-12". If it bears no date, write `undated` (beside `csl`, not in it) and why.',
    };
  }
  return undefined;
}
