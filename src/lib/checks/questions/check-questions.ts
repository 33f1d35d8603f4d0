import type { Quiz } from '../../../schemas/quiz.ts';
import type { Course, Issue } from '../course.ts';
import type { Finding } from './finding.ts';
import { checkOptions } from './options.ts';
import { checkWording } from './wording.ts';

/** In fewer questions than this a place that is often right means nothing. */
const fewestForPlace = 5;
const mostAtOnePlace = 0.6;

/** Whether the questions are good ones: what can be said without understanding them. */
export function checkQuestions({ entries }: Course): Issue[] {
  return entries.quizzes.flatMap(({ file, data }) => {
    const issue = (path: readonly PropertyKey[], { at, message, unanswerable }: Finding): Issue => ({
      file,
      at: [...path, ...at],
      message,
      ...(unanswerable ? {} : { severity: 'warning' }),
    });
    return [
      ...data.questions.flatMap((question, i) =>
        [...checkOptions(question), ...checkWording(question)].map((finding) =>
          issue(['questions', i], finding),
        ),
      ),
      ...places(data).map((finding) => issue([], finding)),
    ];
  });
}

/** On paper and without scripts options stand as they are written. */
function places({ questions }: Quiz): Finding[] {
  const rights = questions.flatMap((question) =>
    question.type === 'single' && question.options.length > 2
      ? [question.options.findIndex(({ correct }) => correct) + 1]
      : [],
  );
  if (rights.length < fewestForPlace) return [];
  for (const place of new Set(rights)) {
    const times = rights.filter((other) => other === place).length;
    if (times / rights.length > mostAtOnePlace) {
      return [
        {
          at: ['questions'],
          message: `In ${times} of ${rights.length} questions option ${place} is the right one. Move some: on paper the options stand as they are written.`,
        },
      ];
    }
  }
  return [];
}
