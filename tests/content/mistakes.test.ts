import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCourse } from '../../src/content-layer/read-course.ts';
import { report } from '../../src/content-layer/report.ts';
import { courseWith, fixtureNames, fixturePath, goodCourse } from '../support/courses.ts';

function reportOf(files: Map<string, Uint8Array>): string {
  const { problems, textOf } = readCourse(files);
  return report(problems, textOf);
}

const nothing = report([], () => undefined);

describe('an author who makes a mistake reads what is wrong and how to mend it', () => {
  it.each(fixtureNames('bad'))('%s', (name) => {
    const expected = readFileSync(`${fixturePath('bad', name)}/expected.txt`, 'utf8');
    expect(`${reportOf(courseWith('bad', name))}\n`).toBe(expected);
  });
});

describe('an author who makes no mistake is left in peace', () => {
  it('in the course that the other fixtures change', () => {
    expect(reportOf(goodCourse)).toBe(nothing);
  });

  it.each(fixtureNames('good'))('%s', (name) => {
    expect(reportOf(courseWith('good', name))).toBe(nothing);
  });
});
