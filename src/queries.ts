import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { AstroError } from 'astro/errors';
import { course } from './course.config';
import { hintFor } from './lib/suggest';

type Named =
  | 'accessibility'
  | 'charts'
  | 'comparisons'
  | 'data'
  | 'forecasts'
  | 'viewpoints'
  | 'people'
  | 'quizzes'
  | 'quotes'
  | 'readings'
  | 'sources'
  | 'terms';

/** A build asks for the same list on every page, and it stays the same; while pages are being written it changes. */
function oncePerBuild<T>(ask: () => Promise<T>): () => Promise<Readonly<T>> {
  let answer: Promise<T> | undefined;
  return () => (import.meta.env.PROD ? (answer ??= ask()) : ask());
}

async function find<K extends Named>(kind: K, id: string): Promise<CollectionEntry<K>> {
  const entry = (await getEntry(kind, id)) as CollectionEntry<K> | undefined;
  if (entry) return entry;
  const known = (await getCollection(kind)).map((each) => each.id);
  throw new AstroError(
    `There is no entry \`${String(id)}\` in src/content/${kind}.`,
    hintFor(String(id), known),
  );
}

/** A chart, by its id. Like the functions below it throws an AstroError that names what there is. */
export const getAccessibility = () => find('accessibility', 'statement');
export const getChart = (id: string) => find('charts', id);
export const getComparison = (id: string) => find('comparisons', id);
export const getDataSet = (id: string) => find('data', id);
export const getForecasts = (id: string) => find('forecasts', id);
export const getPerson = (id: string) => find('people', id);
export const getQuiz = (id: string) => find('quizzes', id);
export const getQuote = (id: string) => find('quotes', id);
export const getReading = (id: string) => find('readings', id);
export const getSource = (id: string) => find('sources', id);
export const getTerm = (id: string) => find('terms', id);
export const getViewpoints = (id: string) => find('viewpoints', id);

/** All objectives by id, in the order of their numbers. */
export const getObjectives = oncePerBuild(
  async (): Promise<ReadonlyMap<string, CollectionEntry<'objectives'>>> => {
    const entries = await getCollection('objectives');
    entries.sort((a, b) => a.data.number - b.data.number);
    return new Map(entries.map((entry) => [entry.id, entry]));
  },
);

/** The lessons that are shown, in the order of the course and numbered by it: what is left out leaves no gap. */
export const getLessons = oncePerBuild(async () => {
  const pages = await getCollection('docs');
  return pages
    .flatMap(({ id, data: { title, lesson } }) =>
      lesson ? [{ id, slug: id.split('/').at(-1) ?? id, title, ...lesson }] : [],
    )
    .sort((a, b) => a.number - b.number)
    .map((lesson, i) => ({ ...lesson, number: i + 1 }));
});

/** The lesson that is the page `id` of `docs`, with its number; undefined for any other page. */
export const getLesson = async (id: string) => (await getLessons()).find((lesson) => lesson.id === id);

/** All events of the timeline. */
export const getEvents = oncePerBuild(() => getCollection('events'));

/** All words of the glossary, in no order. */
export const getTerms = () => getCollection('terms');

/** The ways through the course, in their order, each with the steps whose sections are shown. */
export async function getRoutes() {
  const routes = await getCollection('routes');
  return routes
    .map(({ id, data }) => ({
      id,
      data: { ...data, steps: data.steps.filter(({ lesson }) => isShown(lesson)) },
    }))
    .filter(({ data }) => data.steps.length > 0)
    .sort((a, b) => a.data.number - b.data.number);
}

/** All pages with their text: the lessons in the order of the course, then the others by title. */
export const getPages = oncePerBuild(async () => {
  const pages = await getCollection('docs');
  return pages
    .map(({ id, body = '', data: { title, lesson } }) => ({ id, body, title, lesson }))
    .sort(
      (a, b) =>
        (a.lesson?.number ?? Infinity) - (b.lesson?.number ?? Infinity) ||
        a.title.localeCompare(b.title, 'en'),
    );
});

/** All sources, in no order. */
export const getSources = oncePerBuild(() => getCollection('sources'));

/** All entries that make claims, by collection. */
export async function getClaimEntries() {
  const [quotes, readings, comparisons, viewpoints, forecasts, events, terms, people, quizzes] =
    await Promise.all([
      getCollection('quotes'),
      getCollection('readings'),
      getCollection('comparisons'),
      getCollection('viewpoints'),
      getCollection('forecasts'),
      getCollection('events'),
      getCollection('terms'),
      getCollection('people'),
      getQuizzes(),
    ]);
  return { quotes, readings, comparisons, viewpoints, forecasts, events, terms, people, quizzes };
}

/** All charts. */
export const getCharts = () => getCollection('charts');

/** All data sets, with their rows. */
export const getDataSets = () => getCollection('data');

/** The self-checks of the lessons that are shown. */
export const getQuizzes = () => getCollection('quizzes', ({ data }) => isShown(data.lesson));

function isShown(lesson: string): boolean {
  return !course.leaveOut.includes(lesson);
}

/** For each word of the glossary and each person all forms of the name, in every script. */
export const getWordForms = oncePerBuild(async (): Promise<string[][]> => {
  const terms = await getCollection('terms');
  const people = await getCollection('people');
  const forms = (names: (string | undefined)[]) => names.filter((name) => name !== undefined);
  return [
    ...terms.map(({ data: { en, zh, ru, spellings = [] } }) =>
      forms([en, zh?.text, zh?.pinyin, ru?.text, ru?.translit, ...spellings]),
    ),
    ...people.map(({ data: { name, names } }) =>
      forms([name, names?.zh?.text, names?.zh?.pinyin, names?.ru?.text, names?.ru?.translit]),
    ),
  ];
});
