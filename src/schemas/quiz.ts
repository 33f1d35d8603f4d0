import { z } from 'astro/zod';
import { choiceTypes } from './quiz-choice.ts';
import { entryTypes } from './quiz-entry.ts';
import { entry, id, noDuplicates, text } from './fields.ts';

/** Every kind of question there is. */
export const questionSchema = z.discriminatedUnion('type', [...choiceTypes, ...entryTypes]);

/** A self-check, in `src/content/quizzes/`. Its file has the name of its lesson. */
export const quizSchema = entry({
  title: text('it stands above the questions'),
  lesson: id.describe('The lesson it belongs to: the file name in docs/lesson without .mdx.'),
  questions: z
    .array(questionSchema)
    .min(1, { error: '`questions` is empty: a self-check needs at least one question.' })
    .superRefine((questions, ctx) => {
      noDuplicates(questions, 'question', (index, message) =>
        ctx.addIssue({ code: 'custom', path: [index, 'id'], message }),
      );
    }),
});

export type Question = z.output<typeof questionSchema>;
export type Quiz = z.output<typeof quizSchema>;

/** A question of one type, or of one of several. */
export type QuestionOf<T extends Question['type']> = Extract<Question, { type: T }>;
