import { readPageUsage } from '../page-usage.ts';
import { mapFigure } from '../references.ts';
import { hintFor } from '../suggest.ts';
import type { Course, Issue } from './course.ts';

/** A question that cannot be answered without a chart or the map stands on the page that shows it. */
export function checkFigures({ entries, lessons, ids }: Course): Issue[] {
  return entries.quizzes.flatMap(({ file, data }) => {
    const lesson = lessons.find(({ id }) => id === data.lesson);
    if (!lesson) return [];
    const { charts, maps } = readPageUsage(lesson.body);
    const shown = [...charts, ...(maps.length > 0 ? [mapFigure] : [])];
    const instead = shown.length > 0 ? `name what it shows: ${shown.join(', ')}` : 'take the line out';
    const message = (figure: string) => {
      if (figure === mapFigure)
        return `The lesson \`${data.lesson}\` shows no map, so nobody can answer there. Write \`<ScoMap … />\` in ${lesson.file}, or ${instead}.`;
      return ids.charts.includes(figure)
        ? `The lesson \`${data.lesson}\` does not show the chart \`${figure}\`, so nobody can answer there. Write \`<Chart id="${figure}" />\` in ${lesson.file}, or ${instead}.`
        : `There is no chart \`${figure}\` in src/content/charts. ${hintFor(figure, [...ids.charts, mapFigure])}`;
    };
    return data.questions.flatMap(({ figure }, i) =>
      figure === undefined || shown.includes(figure)
        ? []
        : [{ file, at: ['questions', i, 'figure'], message: message(figure) }],
    );
  });
}
