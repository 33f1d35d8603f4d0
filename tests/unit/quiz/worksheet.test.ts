import { describe, expect, it } from 'vitest';
import { letteredOptions, mixedItems, mixedRights, shortAnswer } from '~/lib/worksheet';
import { type Question, type QuestionOf, questionSchema } from '../../../src/schemas/quiz.ts';

const common = {
  id: 'months',
  objective: 'know-the-months',
  level: 'recall',
  difficulty: 1,
  section: 'months',
  sources: ['calendar'],
  stem: 'Which?',
  explanation: 'Because.',
};
const question = <T extends Question['type']>(type: T, rest: object, id = common.id) =>
  questionSchema.parse({ ...common, ...rest, type, id }) as QuestionOf<T>;
const option = (id: string, rest: object = {}) => ({ id, text: id, feedback: 'So it is.', ...rest });
const names = ['one', 'two', 'three', 'four', 'five', 'six'];

describe('the worksheet and its key agree', () => {
  it.each(names)('on the letters of the right options (%s)', (id) => {
    const options = names.map((name, i) => option(name, { correct: i < 2 }));
    const several = question('multiple', { options }, id);
    const lettered = letteredOptions(several);
    expect(lettered.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
    const right = lettered.filter(({ id: name }) => name === 'one' || name === 'two');
    expect(shortAnswer(several)).toBe(right.map(({ letter }) => letter).join(', '));
  });

  it.each(names)('on the numbers of the lines, which never stand in the right order (%s)', (id) => {
    for (let count = 3; count <= names.length; count += 1) {
      const items = names.slice(0, count).map((name) => ({ id: name, text: name }));
      const order = question('order', { items }, id);
      const mixed = mixedItems(order);
      expect(mixed).not.toEqual(items);
      const written = shortAnswer(order)?.split(', ').map(Number) ?? [];
      // A student who writes these numbers has each item at its place.
      expect(written.map((place, line) => [items[place - 1]?.id, mixed[line]?.id])).toEqual(
        mixed.map((item) => [item.id, item.id]),
      );
    }
  });

  it.each(names)('on the letters of the right halves, from top to bottom (%s)', (id) => {
    const pairs = names.map((name) => ({ id: name, left: `left ${name}`, right: `right ${name}` }));
    const match = question('match', { pairs, distractors: [{ id: 'none', text: 'belongs to none' }] }, id);
    const rights = mixedRights(match);
    expect(rights).toHaveLength(names.length + 1);
    const letters = shortAnswer(match)?.split(', ');
    expect(letters?.map((letter) => rights.find((right) => right.letter === letter)?.text)).toEqual(
      pairs.map(({ right }) => right),
    );
  });
});

it('an option that is pinned keeps its place at the end', () => {
  const options = [
    option('last', { pinned: true }),
    ...names.map((name, i) => option(name, { correct: i === 0 })),
  ];
  expect(letteredOptions(question('single', { options })).at(-1)?.id).toBe('last');
});

it.each([
  [question('number', { answer: 1969, unit: 'years' }), '1,969 years'],
  [question('blank', { accept: ['Damansky', 'Damanski'] }), 'Damansky'],
  [question('mark', { text: 'It may snow.', targets: [{ exact: 'may', why: 'Open.' }] }), '“may”'],
  [question('reflect', { model: 'So.', criteria: ['A reason'] }), undefined],
])('the short answer to a question of the type $type is what a student would write', (asked, answer) => {
  expect(shortAnswer(asked)).toBe(answer);
});
