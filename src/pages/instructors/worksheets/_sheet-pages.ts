import { getLessons, getQuizzes } from '~/queries';

/** One page for each section that has a self-check. */
export async function sheetPages() {
  const quizzes = new Map((await getQuizzes()).map(({ data }) => [data.lesson, data.questions]));
  return (await getLessons()).flatMap((lesson) => {
    const questions = quizzes.get(lesson.slug);
    return questions ? [{ params: { lesson: lesson.slug }, props: { lesson, questions } }] : [];
  });
}

export type SheetPage = Awaited<ReturnType<typeof sheetPages>>[number]['props'];

/** What is said of such a page: it is for printing, and neither search nor search engines need it. */
export function sheetFrontmatter(title: string, description: string) {
  return {
    title,
    description,
    tableOfContents: false as const,
    pagefind: false,
    prev: false,
    next: false,
    head: [{ tag: 'meta' as const, attrs: { name: 'robots', content: 'noindex' } }],
  };
}
