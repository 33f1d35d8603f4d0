import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readContentFiles } from '../../src/content-layer/content-files.ts';
import { readCourse } from '../../src/content-layer/read-course.ts';
import { report } from '../../src/content-layer/report.ts';
import { coverageTable } from '../../src/lib/coverage-table.ts';
import { readingLevel } from '../../src/lib/reading-level.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { course, problems, warnings, textOf } = readCourse(readContentFiles(root));

it('the course itself has no mistake', () => {
  expect(problems, report(problems, textOf)).toEqual([]);
});

it('no question of the course could be better as far as a machine can tell', () => {
  expect(warnings, report(warnings, textOf, 'warning')).toEqual([]);
});

it('every section ends with six to eight questions', () => {
  expect(course.lessons.length).toBeGreaterThan(0);
  for (const { id } of course.lessons) {
    const questions = course.entries.quizzes
      .filter(({ data }) => data.lesson === id)
      .flatMap(({ data }) => data.questions);
    expect(questions.length, id).toBeGreaterThanOrEqual(6);
    expect(questions.length, id).toBeLessThanOrEqual(8);
  }
});

it('every question of two options or more has a hint for the second try', () => {
  const questions = course.entries.quizzes.flatMap(({ data }) => data.questions);
  expect(questions.filter(({ hint }) => hint === undefined).map(({ id }) => id)).toEqual([]);
});

it('the table of what is taught and tested is up to date', async () => {
  await expect(coverageTable(course)).toMatchFileSnapshot('coverage.md');
});

it('no section is harder to read than a good newspaper', () => {
  for (const { id, body } of course.lessons) expect(readingLevel(body).grade, id).toBeLessThan(12);
});

it('every paragraph of the article is taken up in a section', () => {
  const paragraphs = course.entries.readings.flatMap(({ data }) => data.paragraphs);
  expect(paragraphs.filter(({ section }) => section === undefined)).toEqual([]);
});
