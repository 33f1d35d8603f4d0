import { withoutUnrendered } from './page-usage.ts';

/** A link in the text of a page to a lesson, as MDX has it: `[words](../the-article/#summary)`. */
export interface LessonLink {
  /** The id of the lesson. */
  lesson: string;
  /** The anchor on its page; undefined for the top. */
  anchor: string | undefined;
  words: string;
  /** Where the link begins in the text. */
  offset: number;
}

const link = /\[([^\][]*)\]\((?:\.\.\/)+(lesson\/)?([\w-]+)\/?(?:#([^)\s]+))?\)/g;

/**
 * The links of a page to lessons.
 *
 * @param file path of the page: from a lesson another is `../the-article/`, from elsewhere `../lesson/the-article/`
 */
export function lessonLinks(body: string, file: string): LessonLink[] {
  const amongLessons = file.includes('/docs/lesson/');
  return [...withoutUnrendered(body).matchAll(link)]
    .filter(([, , folder]) => folder !== undefined || amongLessons)
    .map(({ 1: words = '', 3: lesson = '', 4: anchor, index }) => ({
      lesson,
      anchor,
      words: words.replace(/\s+/g, ' '),
      offset: index,
    }));
}
