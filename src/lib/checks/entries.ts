import { isSupported, supportedTypes } from '../question-types.ts';
import type { Course, Issue } from './course.ts';

/** Rules about single files that go beyond their shape. */
export function checkEntries({ entries }: Course): Issue[] {
  const undated = entries.sources
    .filter(({ data: { csl, notOpened } }) => csl.URL !== undefined && !csl.accessed && !notOpened)
    .map(({ file }) => ({
      file,
      at: ['csl', 'accessed'],
      message:
        '`accessed` is missing: a page on the web can change, so say on which day it was seen, for example accessed: "2026-11-24". If nobody has opened it yet, write `notOpened` and where its text is known from.',
    }));
  const unsupported = entries.quizzes.flatMap(({ file, data }) =>
    data.questions.flatMap(({ type }, i) =>
      isSupported(type)
        ? []
        : [
            {
              file,
              at: ['questions', i, 'type'],
              message: `Questions of the type \`${type}\` can't be shown yet. Types that can: ${supportedTypes.join(', ')}.`,
            },
          ],
    ),
  );
  return [...undated, ...unsupported];
}
