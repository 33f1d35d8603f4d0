import type { AstroGlobal } from 'astro';
import { course } from '~/course.config';
import { describeCourse, describePage } from '~/lib/metadata/describe-course';
import { describeLesson, type QuizFacts } from '~/lib/metadata/describe-lesson';
import { describeQuotation } from '~/lib/metadata/describe-quotation';
import type { PageFacts } from '~/lib/metadata/facts';
import { attributeStrings, componentTags } from '~/lib/page-usage';
import { getLesson, getLessons, getObjectives, getPerson, getQuiz, getQuote, getSource } from '~/queries';
import { homeHref, lessonHref } from '../home/lesson-href';
import { pageReferences } from '../parts/page-references';

type Page = Pick<AstroGlobal, 'locals' | 'site' | 'url'>;

/** What there is to say of any page. */
export function pageFacts({ locals, site, url }: Page): PageFacts {
  const { entry, lang } = locals.starlightRoute;
  const { title, description, lesson } = entry.data;
  return {
    title,
    description: description ?? lesson?.dek,
    language: lang,
    address: inFull(site, url.pathname),
  };
}

/** The page in the vocabulary of schema.org; nothing for a page that is not there. */
export async function structuredData(page: Page): Promise<object | undefined> {
  const { entry } = page.locals.starlightRoute;
  const home = inFull(page.site, homeHref());
  const facts = pageFacts(page);
  if (entry.id === '404') return undefined;
  if (page.url.pathname.replace(/\/?$/, '/') === homeHref()) {
    const lessons = await getLessons();
    return describeCourse(
      course,
      facts,
      lessons.map((lesson) => ({ ...lesson, address: inFull(page.site, lessonHref(lesson.id)) })),
    );
  }
  const lesson = await getLesson(entry.id);
  if (!lesson) return describePage(course, facts, home);

  const { list } = await pageReferences(entry.body ?? '');
  const sources = await Promise.all(list.map(getSource));
  return describeLesson(
    course,
    {
      ...facts,
      ...lesson,
      objectives: await objectiveTitles(lesson.objectives),
      sources: sources.map(({ data }) => data.csl),
      quotations: await quotations(entry.body ?? ''),
      quiz: lesson.quiz ? await quizFacts(lesson.quiz, lesson.checkMinutes, page.locals.t) : undefined,
    },
    home,
  );
}

async function quizFacts(id: string, checkMinutes: number, t: App.Locals['t']): Promise<QuizFacts> {
  const { title, questions } = (await getQuiz(id)).data;
  return {
    title,
    summary: t('lesson.checkFacts', { minutes: checkMinutes, questions: questions.length }),
    objectives: await objectiveTitles(new Set(questions.map(({ objective }) => objective))),
    checkMinutes,
  };
}

async function objectiveTitles(ids: Iterable<string>): Promise<string[]> {
  const known = await getObjectives();
  return [...ids].flatMap((id) => known.get(id)?.data.title ?? []);
}

/** The annotated quotations that a page shows, each once. */
async function quotations(body: string) {
  const ids = componentTags(body)
    .filter(({ name }) => name === 'AnnotatedQuote')
    .flatMap(({ attributes }) => attributeStrings(attributes, 'id'));
  const quotes = await Promise.all([...new Set(ids)].map(getQuote));
  return Promise.all(
    quotes.map(async ({ data }) => {
      const person = data.speaker ? (await getPerson(data.speaker)).data : undefined;
      const speaker = person && { name: person.name, role: data.role ?? person.roleThen };
      return describeQuotation(data, speaker, (await getSource(data.source)).data.csl);
    }),
  );
}

/** An address with its host, if the build knows the host. */
function inFull(site: URL | undefined, path: string): string | undefined {
  return site && new URL(path, site).href;
}
