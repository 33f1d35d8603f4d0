import { sourceId } from '../references.ts';
import type { Course, Issue } from './course.ts';

/**
 * What was known when the words were said is kept apart from what came later: a note on the context rests on nothing
 * that is younger than the words, one on the outcome on nothing that is older.
 */
export function checkQuotes({ entries }: Course): Issue[] {
  const issued = new Map(entries.sources.map(({ id, data }) => [id, data.csl.issued]));
  return entries.quotes.flatMap(({ file, data: { said, annotations } }) =>
    annotations.flatMap(({ kind, sources }, i) =>
      sources.map(sourceId).flatMap((id, j): Issue[] => {
        const date = issued.get(id);
        if (date === undefined) return [];
        const at = ['annotations', i, 'sources', j];
        if (kind === 'context' && isLater(date, said)) {
          return [
            {
              file,
              at,
              message: `The source \`${id}\` is of ${date}, later than the words (${said}). A note of the kind \`context\` says what was known then: name an earlier source, or make the note an \`outcome\`.`,
            },
          ];
        }
        if (kind === 'outcome' && isLater(said, date)) {
          return [
            {
              file,
              at,
              message: `The source \`${id}\` is of ${date}, earlier than the words (${said}). A note of the kind \`outcome\` says what came later: name a later source, or make the note \`context\`.`,
            },
          ];
        }
        return [];
      }),
    ),
  );
}

/** Whether one date lies after another, as far as both are known: in one year, “2022” is not after “2022-12-30”. */
function isLater(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}
