import { lessonLinks } from '../lesson-links.ts';
import { hintFor } from '../suggest.ts';
import type { Course, Issue } from './course.ts';

/** What `leaveOut` names must be there, something must remain, and what it changes elsewhere is worth a look. */
export function checkLeftOut(course: Course): Issue[] {
  const leaveOut = course.config?.data.leaveOut ?? [];
  return [
    ...unknownSections(course),
    ...(leaveOut.length > 0 ? [...lostLinks(course, leaveOut), ...shorterRoutes(course, leaveOut)] : []),
  ];
}

function unknownSections({ config, ids }: Course): Issue[] {
  if (!config) return [];
  const { file, data } = config;
  const unknown = data.leaveOut.flatMap((id, i): Issue[] =>
    ids.lessons.includes(id)
      ? []
      : [
          {
            file,
            at: ['leaveOut', i],
            message: `There is no section \`${id}\` to leave out. ${hintFor(id, ids.lessons)} The files stand in src/content/docs/lesson.`,
          },
        ],
  );
  return ids.lessons.length > 0 && ids.lessons.every((id) => data.leaveOut.includes(id))
    ? [
        ...unknown,
        { file, at: ['leaveOut'], message: 'Every section is left out. Take at least one out of this list.' },
      ]
    : unknown;
}

/** The build turns such a link into plain words; whether the sentence still makes sense only a reader can say. */
function lostLinks({ lessons, pages }: Course, leaveOut: readonly string[]): Issue[] {
  const hidden = lessons.filter(({ id }) => leaveOut.includes(id)).map(({ file }) => file);
  return pages
    .filter(({ file }) => !hidden.includes(file))
    .flatMap(({ file, body, start }) =>
      lessonLinks(body, file)
        .filter(({ lesson }) => leaveOut.includes(lesson))
        .map(({ lesson, words, offset }) => ({
          file,
          at: start + offset,
          message: `“${words}” leads to the section \`${lesson}\`, which is left out, so students see these words without a link. Read the sentence: does it still make sense?`,
          severity: 'warning' as const,
        })),
    );
}

function shorterRoutes({ entries }: Course, leaveOut: readonly string[]): Issue[] {
  return entries.routes.flatMap(({ file, data }): Issue[] => {
    const left = data.steps.filter(({ lesson }) => !leaveOut.includes(lesson));
    if (left.length === data.steps.length) return [];
    const minutes = left.reduce((sum, step) => sum + step.minutes, 0);
    return [
      {
        file,
        at: ['steps'],
        message:
          left.length === 0
            ? 'Each step of this route stands in a section that is left out, so the route is not shown.'
            : `${left.length} of ${data.steps.length} steps remain, ${minutes} of ${data.minutes} minutes: the others stand in sections that are left out. The home page says so. You may write other steps and another title.`,
        severity: 'warning',
      },
    ];
  });
}
