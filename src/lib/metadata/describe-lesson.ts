import type { LearningResourceLeaf, QuizLeaf, QuotationLeaf, WithContext } from 'schema-dts';
import type { SourceFields } from '../csl.ts';
import { duration, partOf, placed, terms } from './describe-course.ts';
import { describeSource } from './describe-quotation.ts';
import type { CourseFacts, Minutes, PageFacts } from './facts.ts';

/** A section with all that it rests on. */
export interface LessonFacts extends PageFacts, Minutes {
  number: number;
  /** What a student can do afterwards. */
  objectives: readonly string[];
  sources: readonly SourceFields[];
  quotations: readonly QuotationLeaf[];
  quiz: QuizFacts | undefined;
}

export interface QuizFacts {
  title: string;
  /** How many questions there are and how long they take, in words. */
  summary: string;
  /** The objectives that its questions test. */
  objectives: readonly string[];
  checkMinutes: number;
}

/**
 * A section of the course in the vocabulary of schema.org. The forecasts and judgements in its prose are not given as
 * claims: who made each of them stands in sentences and in no data.
 */
export function describeLesson(
  course: CourseFacts,
  lesson: LessonFacts,
  home: string | undefined,
): WithContext<LearningResourceLeaf> {
  const parts = [...(lesson.quiz ? [describeQuiz(lesson.quiz)] : []), ...lesson.quotations];
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    ...placed(lesson.address),
    name: lesson.title,
    ...(lesson.description && { description: lesson.description }),
    position: lesson.number,
    ...terms(course, lesson),
    timeRequired: duration(lesson),
    teaches: lesson.objectives,
    isPartOf: partOf(course, home),
    ...(parts.length > 0 && { hasPart: parts }),
    citation: lesson.sources.map(describeSource),
  };
}

/**
 * The self-check as a whole. Its questions stay on the page: a list that gives the answers away before anyone has tried
 * teaches nobody, and would weigh as much as the page.
 */
function describeQuiz({ title, summary, objectives, checkMinutes }: QuizFacts): QuizLeaf {
  return {
    '@type': 'Quiz',
    name: title,
    description: summary,
    educationalUse: 'self-assessment',
    timeRequired: `PT${checkMinutes}M`,
    assesses: objectives,
  };
}
