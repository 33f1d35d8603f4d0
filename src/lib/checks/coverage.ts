import { entrySources } from '../entry-sources.ts';
import { policySources, routesPolicySources } from '../map/policy-sources.ts';
import { readPageUsage } from '../page-usage.ts';
import { sourceId } from '../references.ts';
import { tableSources } from './data-sets.ts';
import type { CollectionName, Collections, Course, Entry, Issue } from './course.ts';

/** Nothing stands in the course without a use, and what it promises to teach is taught and tested. */
export function checkCoverage(course: Course): Issue[] {
  return [
    ...unusedSources(course),
    ...undescribedData(course),
    ...testedObjectives(course),
    ...matchingLessons(course),
    ...shownQuizzes(course),
    ...repeatedNumbers(course),
  ];
}

function unusedSources({ entries, pages, tables }: Course): Issue[] {
  const used = new Set<string>(
    pages.flatMap(({ body }) => {
      const { cited, maps, routes } = readPageUsage(body);
      return [
        ...cited,
        ...(maps.length > 0 ? policySources : []),
        ...(routes.length > 0 ? routesPolicySources : []),
      ];
    }),
  );
  const use = <K extends CollectionName>(kind: K) => {
    for (const { data } of entries[kind] as Entry<Collections[K]>[]) {
      for (const source of entrySources[kind](data)) used.add(sourceId(source));
    }
  };
  for (const kind of Object.keys(entrySources) as CollectionName[]) use(kind);
  for (const { id, data } of entries.data) {
    const table = tables.find((each) => each.id === id);
    if (table) for (const source of tableSources(data, table)) used.add(source);
  }
  return entries.sources
    .filter(({ id }) => !used.has(id))
    .map(({ id, file }) => ({
      file,
      at: [],
      message: `Nothing cites the source \`${id}\`. Cite it (\`<Cite source="${id}" />\`, or under \`sources\`), or remove the file.`,
    }));
}

/** The links of a chart lead to the page on which its data set is described. */
function undescribedData({ entries, pages }: Course): Issue[] {
  const shown = pages.flatMap(({ body }) => readPageUsage(body).dataSets);
  return entries.data
    .filter(({ id }) => !shown.includes(id))
    .map(({ id, file }) => ({
      file,
      at: [],
      message: `No page describes the data set \`${id}\`. Write \`<DataSet id="${id}" />\` on the page of all figures.`,
    }));
}

function byId<T extends { id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((each) => [each.id, each]));
}

function testedObjectives({ entries }: Course): Issue[] {
  const questions = Map.groupBy(
    entries.quizzes.flatMap(({ data }) => data.questions),
    ({ objective }) => objective,
  );
  return entries.objectives.flatMap(({ id, file }) => {
    const levels = (questions.get(id) ?? []).map(({ level }) => level);
    const enough = levels.length >= 2 && new Set(levels).size >= 2;
    const found =
      levels.length === 0
        ? 'No question tests it'
        : levels.length === 1
          ? 'One question tests it'
          : `${levels.length} questions test it, all at the level \`${levels[0]}\``;
    return enough
      ? []
      : [
          {
            file,
            at: [],
            message: `${found}. An objective needs two questions or more, at two levels or more, in src/content/quizzes.`,
          },
        ];
  });
}

function matchingLessons({ entries, lessons }: Course): Issue[] {
  const pages = byId(lessons);
  const objectives = byId(entries.objectives);
  const missing = entries.objectives.flatMap(({ id, file, data }) =>
    data.lessons.flatMap((lesson, i) => {
      const page = pages.get(lesson);
      return !page || page.data.objectives.includes(id)
        ? []
        : [
            {
              file,
              at: ['lessons', i],
              message: `The lesson \`${lesson}\` does not name this objective. Add \`${id}\` to \`objectives\` in ${page.file}, or take the lesson out here.`,
            },
          ];
    }),
  );
  const unknown = lessons.flatMap(({ id, file, data }) =>
    data.objectives.flatMap((objective, i) => {
      const entry = objectives.get(objective);
      return !entry || entry.data.lessons.includes(id)
        ? []
        : [
            {
              file,
              at: ['lesson', 'objectives', i],
              message: `The objective \`${objective}\` does not name this lesson. Add \`${id}\` to \`lessons\` in ${entry.file}, or take the objective out here.`,
            },
          ];
    }),
  );
  return [...missing, ...unknown];
}

function shownQuizzes({ entries, lessons }: Course): Issue[] {
  const pages = byId(lessons);
  const hidden = lessons.flatMap(({ file, data, body }) =>
    !data.quiz || readPageUsage(body).quizzes.includes(data.quiz)
      ? []
      : [
          {
            file,
            at: ['lesson', 'quiz'],
            message: `The page names its self-check but does not show it. Write \`<Quiz id="${data.quiz}" />\` before the references.`,
          },
        ],
  );
  const orphans = entries.quizzes.flatMap(({ id, file, data }) => {
    const lesson = pages.get(data.lesson);
    return !lesson || lesson.data.quiz === id
      ? []
      : [
          {
            file,
            at: ['lesson'],
            message: `The lesson \`${data.lesson}\` does not name this self-check. Write \`quiz: ${id}\` under \`lesson\` in ${lesson.file}.`,
          },
        ];
  });
  return [...hidden, ...orphans];
}

function repeatedNumbers({ entries, lessons }: Course): Issue[] {
  const repeated = <T extends { file: string; data: { number: number } }>(
    list: readonly T[],
    path: readonly string[],
  ): Issue[] =>
    [...Map.groupBy(list, ({ data }) => data.number)].flatMap(([number, [first, ...others]]) =>
      others.map(({ file }) => ({
        file,
        at: path,
        message: `The number ${number} is already that of ${first?.file}. Give each its own.`,
      })),
    );
  return [...repeated(lessons, ['lesson', 'number']), ...repeated(entries.objectives, ['number'])];
}
