import { headings } from '../headings.ts';
import { lessonLinks } from '../lesson-links.ts';
import { attributeStrings, componentTags, readPageUsage, withoutUnrendered } from '../page-usage.ts';
import { anchors } from '../references.ts';
import { hintFor } from '../suggest.ts';
import type { Course, Issue } from './course.ts';

/** The anchors that a component puts on its page, besides those of the headings around it. */
const componentAnchors: Record<string, (id: string | undefined) => string[]> = {
  AnnotatedQuote: (id) => [`quote-${id}`],
  Comparison: (id) => [`comparison-${id}`],
  Exercise: (id) => [id ?? 'exercise'],
  Forecasts: (id) => [`forecasts-${id}`],
  FullTimeline: () => ['timeline'],
  Glossary: () => ['glossary'],
  GoFurther: () => ['go-further'],
  KeyQuestion: () => ['key-question'],
  MarkKey: () => ['marks'],
  Quiz: () => ['check'],
  Reading: (id) => [`reading-${id}`],
  References: () => ['sources'],
  Review: () => ['check'],
  Summary: () => ['summary'],
  Term: () => ['words'],
  Timeline: (id) => [id ?? 'timeline'],
  Viewpoints: (id) => [`viewpoints-${id}`],
  WhoIsWho: () => ['people'],
};

const link = /\]\(#([^)\s]+)\)/g;

/** What `#…` in an address can name on a page: its headings, slugged as GitHub does, and its components. */
export function pageAnchors(body: string): string[] {
  const components = componentTags(body).flatMap(
    ({ name, attributes }) => componentAnchors[name]?.(attributeStrings(attributes, 'id')[0]) ?? [],
  );
  return [...new Set([...headings(body).map(({ anchor }) => anchor), ...components])];
}

/** A question's section, a step of a route and every link within a page or to a lesson must lead to something that is there. */
export function checkAnchors(course: Course): Issue[] {
  const ofLessons = new Map(
    course.lessons.map(({ id, body }) => [id, [...pageAnchors(body), ...rowAnchors(course, body)]]),
  );
  const passage = (lesson: string, section: string | undefined, file: string, at: Issue['at']): Issue[] => {
    const known = ofLessons.get(lesson);
    if (!known || section === undefined || known.includes(section)) return [];
    return [
      {
        file,
        at,
        message: `The lesson \`${lesson}\` has no heading with the anchor \`${section}\`. ${hintFor(section, known)}`,
      },
    ];
  };
  const questions = course.entries.quizzes.flatMap(({ file, data }) =>
    data.questions.flatMap(({ section }, i) =>
      passage(data.lesson, section, file, ['questions', i, 'section']),
    ),
  );
  const steps = course.entries.routes.flatMap(({ file, data }) =>
    data.steps.flatMap(({ lesson, section }, i) => passage(lesson, section, file, ['steps', i, 'section'])),
  );
  const links = course.pages.flatMap(({ file, body, start }) => {
    const known = [...pageAnchors(body), ...rowAnchors(course, body)];
    return [...withoutUnrendered(body).matchAll(link)].flatMap(({ 1: anchor = '', index }) =>
      known.includes(anchor)
        ? []
        : [
            {
              file,
              at: start + index,
              message: `Nothing on this page has the anchor \`${anchor}\`. ${hintFor(anchor, known)}`,
            },
          ],
    );
  });
  const toLessons = course.pages.flatMap(({ file, body, start }) =>
    lessonLinks(body, file).flatMap(({ lesson, anchor, offset }) =>
      course.ids.lessons.includes(lesson)
        ? passage(lesson, anchor, file, start + offset)
        : [
            {
              file,
              at: start + offset,
              message: `The link leads to no lesson: there is no \`${lesson}\`. ${hintFor(lesson, course.ids.lessons)}`,
            },
          ],
    ),
  );
  return [...questions, ...steps, ...links, ...toLessons];
}

/** A page can link to the rows of its comparisons and to the entries of its ledgers as well. */
function rowAnchors({ entries }: Course, body: string): string[] {
  const { comparisons, forecasts } = readPageUsage(body);
  return [
    ...entries.comparisons
      .filter(({ id }) => comparisons.includes(id))
      .flatMap(({ id, data }) => data.rows.map((row) => anchors.comparisonRow(id, row.id))),
    ...entries.forecasts
      .filter(({ id }) => forecasts.includes(id))
      .flatMap(({ id, data }) => data.forecasts.map((entry) => anchors.forecast(id, entry.id))),
  ];
}
