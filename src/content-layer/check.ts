import { fileURLToPath } from 'node:url';
import { takeLedger } from '../lib/claims.ts';
import { readingLevel } from '../lib/reading-level.ts';
import { readContentFiles } from './content-files.ts';
import { readCourse } from './read-course.ts';
import { report } from './report.ts';

/** `npm run check`: is the content whole? */
const root = fileURLToPath(new URL('../..', import.meta.url));
const { course, problems, warnings, textOf } = readCourse(readContentFiles(root));

if (warnings.length > 0) console.warn(`${report(warnings, textOf, 'warning')}\n`);
if (problems.length > 0) {
  console.error(report(problems, textOf));
  process.exitCode = 1;
} else {
  const questions = course.entries.quizzes.reduce((sum, { data }) => sum + data.questions.length, 0);
  const counts = [
    [course.lessons.length, 'lesson'],
    [questions, 'question'],
    [course.entries.sources.length, 'source'],
  ] as const;
  const leaveOut = course.config?.data.leaveOut ?? [];
  if (leaveOut.length > 0) console.log(`Left out, and so not shown: ${leaveOut.join(', ')}.`);
  const { paragraphs, cited, labelled, exceptions } = takeLedger(course.lessons.map(({ body }) => body));
  const { quotes } = course.entries;
  const unverified = quotes.filter(({ data }) => data.wording === 'unverified').length;
  console.log(
    `The content is whole: ${counts.map(([n, what]) => `${n} ${what}${n === 1 ? '' : 's'}`).join(', ')}.`,
  );
  console.log(
    `The ledger: ${paragraphs} paragraphs, ${cited} cited, ${labelled} with a labelled statement, ${exceptions} exceptions; ${quotes.length} quotations, ${unverified} of them with unverified wording.`,
  );
  for (const { id, body } of [...course.lessons].sort((a, b) => a.data.number - b.data.number)) {
    const { words, grade, longestSentence } = readingLevel(body);
    console.log(
      `  ${id}: ${words} words, reading level ${grade.toFixed(1)} (Flesch-Kincaid), longest sentence ${longestSentence} words`,
    );
  }
}
