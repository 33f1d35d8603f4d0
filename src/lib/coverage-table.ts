import type { Course } from './checks/course.ts';

/**
 * Which question tests what, as tables in Markdown: for each objective the lessons that teach it and the questions that
 * test it, with their type and level; and for each paragraph of an article where it is taken up.
 */
export function coverageTable({ entries, lessons }: Course): string {
  const order = new Map(lessons.map(({ id, data }) => [id, data.number]));
  const quizzes = [...entries.quizzes].sort(
    (a, b) => (order.get(a.data.lesson) ?? 0) - (order.get(b.data.lesson) ?? 0),
  );
  const objectives = [...entries.objectives].sort((a, b) => a.data.number - b.data.number);
  const questions = objectives.flatMap(({ id, data }) =>
    quizzes.flatMap((quiz) =>
      quiz.data.questions
        .filter(({ objective }) => objective === id)
        .map(({ id: question, type, level, section }) =>
          row([`${data.number} ${id}`, quiz.data.lesson, `#${section}`, question, type, level]),
        ),
    ),
  );
  const counts = objectives.map(({ id, data }) => {
    const own = quizzes.flatMap((quiz) => quiz.data.questions.filter(({ objective }) => objective === id));
    const levels = [...new Set(own.map(({ level }) => level))].sort();
    return row([`${data.number} ${id}`, data.lessons.join(', '), String(own.length), levels.join(', ')]);
  });
  const paragraphs = entries.readings.flatMap(({ id, data }) =>
    data.paragraphs.map(({ n, section, kinds }) =>
      row([`${id} ${n}`, kinds.join(', ') || 'none', section ?? 'the paragraph list only']),
    ),
  );
  return [
    '# What is taught and tested',
    '',
    'Made from the course itself; a test fails when it is out of date.',
    '',
    ...table(['objective', 'lessons', 'questions', 'levels'], counts),
    ...table(['objective', 'self-check of', 'passage', 'question', 'type', 'level'], questions),
    ...table(['paragraph of the article', 'kinds of statement', 'taken up in'], paragraphs),
  ].join('\n');
}

function table(head: string[], rows: string[]): string[] {
  return [row(head), row(head.map(() => '---')), ...rows, ''];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
