import { attributeStrings, componentTags } from '../page-usage.ts';
import { sourceId, type SourceUse } from '../references.ts';
import { hintFor, suggest } from '../suggest.ts';
import type { CollectionName, Course, Issue } from './course.ts';

type Kind = CollectionName | 'lessons';

const nouns: Record<Kind, string> = {
  charts: 'chart',
  comparisons: 'comparison',
  data: 'data set',
  events: 'event',
  forecasts: 'ledger of forecasts',
  lessons: 'lesson',
  objectives: 'objective',
  people: 'person',
  quizzes: 'self-check',
  quotes: 'quotation',
  readings: 'reading',
  accessibility: 'statement of accessibility',
  routes: 'route',
  sources: 'source',
  terms: 'term',
  viewpoints: 'table of viewpoints',
};

/** The attributes of components that hold ids. */
const componentIds: Record<string, { attribute: string; kind: Kind }> = {
  AnnotatedQuote: { attribute: 'id', kind: 'quotes' },
  Chart: { attribute: 'id', kind: 'charts' },
  DataSet: { attribute: 'id', kind: 'data' },
  Cite: { attribute: 'source', kind: 'sources' },
  Comparison: { attribute: 'id', kind: 'comparisons' },
  Forecasts: { attribute: 'id', kind: 'forecasts' },
  Quiz: { attribute: 'id', kind: 'quizzes' },
  Reading: { attribute: 'id', kind: 'readings' },
  RoutesMap: { attribute: 'data', kind: 'data' },
  ScoMap: { attribute: 'data', kind: 'data' },
  SmallTimeline: { attribute: 'events', kind: 'events' },
  Term: { attribute: 'id', kind: 'terms' },
  Viewpoints: { attribute: 'id', kind: 'viewpoints' },
  WhoIsWho: { attribute: 'people', kind: 'people' },
};

/** Every name that one file uses for another must be the name of a file. */
export function checkNames(course: Course): Issue[] {
  const issues: Issue[] = [];
  const ids = Object.fromEntries(
    Object.entries(course.ids).map(([kind, list]) => [kind, new Set(list)]),
  ) as Record<Kind, Set<string>>;
  const expect = (kind: Kind, id: string | undefined, file: string, at: Issue['at']) => {
    if (id === undefined || ids[kind].has(id)) return;
    const folder = kind === 'lessons' ? 'docs/lesson' : kind;
    const hint = hintFor(id, course.ids[kind]);
    issues.push({
      file,
      at,
      message: `There is no ${nouns[kind]} \`${id}\`. ${hint} The files stand in src/content/${folder}.`,
    });
  };
  const expectSources = (uses: readonly SourceUse[], file: string, path: readonly PropertyKey[]) =>
    uses.forEach((use, i) => expect('sources', sourceId(use), file, [...path, 'sources', i]));

  const { entries } = course;
  for (const kind of ['people', 'terms', 'events'] as const) {
    for (const { file, data } of entries[kind]) expectSources(data.sources, file, []);
  }
  for (const { file, data } of entries.charts) expect('data', data.data, file, ['data']);
  for (const { file, data } of entries.quizzes) {
    expect('lessons', data.lesson, file, ['lesson']);
    data.questions.forEach((question, i) => {
      expect('objectives', question.objective, file, ['questions', i, 'objective']);
      expectSources(question.sources, file, ['questions', i]);
    });
  }
  for (const { file, data } of entries.objectives) {
    data.lessons.forEach((id, i) => expect('lessons', id, file, ['lessons', i]));
  }
  for (const { file, data } of entries.quotes) {
    expect('people', data.speaker, file, ['speaker']);
    expect('sources', data.source, file, ['source']);
    expect('sources', data.translation?.source, file, ['translation', 'source']);
    data.annotations.forEach(({ sources }, i) => expectSources(sources, file, ['annotations', i]));
  }
  for (const { file, data } of entries.viewpoints) {
    data.voices.forEach(({ sources }, i) => expectSources(sources, file, ['voices', i]));
  }
  for (const { file, data } of entries.forecasts) {
    expect('sources', data.source, file, ['source']);
    data.forecasts.forEach(({ evidence }, i) =>
      evidence.forEach(({ sources }, j) => expectSources(sources, file, ['forecasts', i, 'evidence', j])),
    );
  }
  for (const { file, data } of entries.comparisons) {
    expect('sources', data.left.source, file, ['left', 'source']);
    expect('sources', data.right.source, file, ['right', 'source']);
  }
  for (const { file, data } of entries.readings) {
    expect('sources', data.source, file, ['source']);
    data.paragraphs.forEach(({ sources, section }, i) => {
      expectSources(sources, file, ['paragraphs', i]);
      // A section may be planned and not yet written; a name that is nearly right is a typing error.
      if (section && suggest(section, course.ids.lessons)) {
        expect('lessons', section, file, ['paragraphs', i, 'section']);
      }
    });
  }
  for (const { file, data } of entries.routes) {
    data.steps.forEach(({ lesson }, i) => expect('lessons', lesson, file, ['steps', i, 'lesson']));
  }
  for (const { file, data } of course.lessons) {
    data.objectives.forEach((id, i) => expect('objectives', id, file, ['lesson', 'objectives', i]));
    expect('quizzes', data.quiz, file, ['lesson', 'quiz']);
  }
  for (const { file, body, start } of course.pages) {
    for (const { name, attributes, offset } of componentTags(body)) {
      const known = componentIds[name];
      if (!known) continue;
      for (const id of attributeStrings(attributes, known.attribute)) {
        expect(known.kind, id, file, start + offset);
      }
    }
  }
  return issues;
}
