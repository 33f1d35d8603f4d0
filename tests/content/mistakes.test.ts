import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCourse } from '../../src/content-layer/read-course.ts';
import { report } from '../../src/content-layer/report.ts';
import { courseWith, fixtureNames, fixturePath, goodCourse } from '../support/courses.ts';

function read(files: Map<string, Uint8Array>) {
  const { problems, warnings, textOf } = readCourse(files);
  return { problems: report(problems, textOf), warnings: report(warnings, textOf, 'warning') };
}

function expected(folder: 'bad' | 'warnings', name: string): string {
  return readFileSync(`${fixturePath(folder, name)}/expected.txt`, 'utf8');
}

const nothing = { problems: '0 problems in 0 files.', warnings: '0 warnings in 0 files.' };

describe('an author who makes a mistake reads what is wrong and how to mend it', () => {
  it.each(fixtureNames('bad'))('%s', (name) => {
    expect(`${read(courseWith('bad', name)).problems}\n`).toBe(expected('bad', name));
  });
});

describe('an author whose question could be better is told so, and nothing is stopped', () => {
  it.each(fixtureNames('warnings'))('%s', (name) => {
    const { problems, warnings } = read(courseWith('warnings', name));
    expect(problems).toBe(nothing.problems);
    expect(`${warnings}\n`).toBe(expected('warnings', name));
  });
});

describe('an author who makes no mistake is left in peace', () => {
  it('in the course that the other fixtures change', () => {
    expect(read(goodCourse)).toEqual(nothing);
  });

  it.each(fixtureNames('good'))('%s', (name) => {
    expect(read(courseWith('good', name))).toEqual(nothing);
  });
});
