import type { Question } from '../../../schemas/quiz.ts';
import { normaliseText } from '../../grade/blank.ts';
import { isNear } from '../../grade/number.ts';
import type { Finding } from './finding.ts';

/** By how much the right option has to be longer than any other to give itself away. */
const longerBy = { times: 1.5, letters: 20 };

/** Whether the parts of a question can be told apart, and whether their length gives the answer away. */
export function checkOptions(question: Question): Finding[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return [
        ...sameTexts(
          question.options.map(({ text }) => text),
          'options',
        ),
        ...longest(question),
      ];
    case 'order':
      return sameTexts(
        question.items.map(({ text }) => text),
        'items',
      );
    case 'match':
      return [
        ...sameTexts(
          question.pairs.map(({ left }) => left),
          'pairs',
        ),
        ...sameTexts(
          [
            ...question.pairs.map(({ right }) => right),
            ...(question.distractors ?? []).map(({ text }) => text),
          ],
          'pairs',
        ),
      ];
    case 'number':
      return (question.near ?? []).flatMap(({ value }, i) =>
        isNear(String(value), { value: question.answer, tolerance: question.tolerance })
          ? [
              {
                at: ['near', i],
                message: `${value} counts as right: it is within the tolerance of the answer. Make the tolerance smaller, or take this out.`,
                unanswerable: true,
              },
            ]
          : [],
      );
    case 'blank':
      return (question.near ?? []).flatMap(({ text }, i) =>
        question.accept.some((word) => normaliseText(word) === normaliseText(text))
          ? [
              {
                at: ['near', i],
                message: `“${text}” is both accepted and called wrong. Keep one of the two.`,
                unanswerable: true,
              },
            ]
          : [],
      );
    default:
      return [];
  }
}

function sameTexts(texts: readonly string[], key: string): Finding[] {
  const plain = texts.map(normaliseText);
  return plain.flatMap((text, i): Finding[] => {
    const twin = plain.indexOf(text);
    if (twin < i) {
      return [
        {
          at: [key, i],
          message: `“${texts[i]}” stands here twice, and students can't tell which is meant. Reword one.`,
          unanswerable: true,
        },
      ];
    }
    const inside = plain.findIndex(
      (other, j) => j !== i && text.length > 2 && ` ${other} `.includes(` ${text} `),
    );
    return inside === -1 || key !== 'options'
      ? []
      : [
          {
            at: [key, i],
            message: `“${texts[i]}” is contained in “${texts[inside]}”, so both may seem right. Make them exclude each other.`,
          },
        ];
  });
}

function longest(question: Extract<Question, { type: 'single' | 'multiple' }>): Finding[] {
  if (question.type === 'multiple') return [];
  const index = question.options.findIndex(({ correct }) => correct);
  const right = question.options[index]?.text.length ?? 0;
  const other = Math.max(
    ...question.options.filter(({ correct }) => !correct).map(({ text }) => text.length),
  );
  return right > other * longerBy.times && right - other > longerBy.letters
    ? [
        {
          at: ['options', index, 'text'],
          message: `The right option is the longest by far (${right} letters, the next ${other}), which gives it away. Shorten it, or say more in the others.`,
        },
      ]
    : [];
}
