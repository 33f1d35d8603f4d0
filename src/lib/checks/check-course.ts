import { checkAnchors } from './anchors.ts';
import type { Course, Issue } from './course.ts';
import { checkCharts } from './charts.ts';
import { checkCoverage } from './coverage.ts';
import { checkDataSets } from './data-sets.ts';
import { checkEntries } from './entries.ts';
import { checkFigures } from './figures.ts';
import { checkMemberships } from './membership.ts';
import { checkLeftOut } from './left-out.ts';
import { checkNames } from './names.ts';
import { checkParagraphs } from './paragraphs.ts';
import { checkQuestions } from './questions/check-questions.ts';
import { checkQuotes } from './quotes.ts';
import { checkSelectors } from './selectors.ts';

/**
 * Everything that files get wrong between them.
 *
 * @param whole false if some file could not be read: what is unused or untested can only be said of a whole course
 */
export function checkCourse(course: Course, whole = true): Issue[] {
  const rules = [
    checkEntries,
    checkDataSets,
    checkCharts,
    checkFigures,
    checkMemberships,
    checkNames,
    checkLeftOut,
    checkAnchors,
    checkSelectors,
    checkQuotes,
    checkParagraphs,
    checkQuestions,
  ];
  return [...rules, ...(whole ? [checkCoverage] : [])].flatMap((rule) => rule(course));
}
