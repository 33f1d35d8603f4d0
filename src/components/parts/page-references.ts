import { AstroError } from 'astro/errors';
import { entrySources } from '~/lib/entry-sources';
import { selectEvents } from '~/lib/events';
import { sortTerms } from '~/lib/glossary';
import { sourcesIn } from '~/lib/data-rows';
import { policySources, routesPolicySources } from '~/lib/map/policy-sources';
import { readPageUsage } from '~/lib/page-usage';
import { anchors, citedSources, referenceNumber, sourceId, type SourceUse } from '~/lib/references';
import {
  getComparison,
  getEvents,
  getDataSet,
  getForecasts,
  getPerson,
  getQuiz,
  getQuizzes,
  getQuote,
  getReading,
  getTerm,
  getTerms,
  getViewpoints,
} from '~/queries';

/** Where on the page, apart from the running text, a source is used. */
export type Place =
  | 'data'
  | 'people'
  | 'reading'
  | 'comparison'
  | 'quote'
  | 'viewpoints'
  | 'forecasts'
  | 'timeline'
  | 'map'
  | 'words'
  | 'check';

/** The numbered sources of a page. */
export interface PageReferences {
  /** Source ids; the number of a source is its position, counted from 1. */
  list: string[];
  /** For each source, the places that use it besides `<Cite>`, with the anchor of the place. */
  places: Map<string, { place: Place; href: string }[]>;
}

const byBody = new Map<string, Promise<PageReferences>>();

/** Gathers the sources of a page from its text and from the data its components show. Computed once per text. */
export function pageReferences(body: string): Promise<PageReferences> {
  let result = byBody.get(body);
  if (!result) {
    // In development the text changes with every save: the old ones need not be kept.
    if (byBody.size > 50) byBody.clear();
    result = gather(body);
    byBody.set(body, result);
  }
  return result;
}

/**
 * The number of a source on its page.
 *
 * @throws AstroError if the page's text does not name the source, which happens when an id stands in a variable
 */
export async function numberOnPage(body: string, id: string): Promise<number> {
  const { list } = await pageReferences(body);
  const number = referenceNumber(list, id);
  if (number === undefined) {
    throw new AstroError(
      `The source \`${id}\` has no number on this page.`,
      'Write the id in the tag itself, for example `<Cite source="some-id" />`, not in a variable.',
    );
  }
  return number;
}

async function gather(body: string): Promise<PageReferences> {
  const usage = readPageUsage(body);
  const places: PageReferences['places'] = new Map();
  const note = (uses: readonly SourceUse[], place: Place, href: string) => {
    for (const id of uses.map(sourceId)) {
      const known = places.get(id) ?? [];
      if (!known.some((other) => other.href === href)) places.set(id, [...known, { place, href }]);
    }
  };
  for (const id of usage.people) note(entrySources.people((await getPerson(id)).data), 'people', '#people');
  for (const id of usage.readings)
    note(entrySources.readings((await getReading(id)).data), 'reading', `#reading-${id}`);
  for (const id of usage.comparisons)
    note(entrySources.comparisons((await getComparison(id)).data), 'comparison', `#comparison-${id}`);
  for (const id of usage.quotes)
    note(entrySources.quotes((await getQuote(id)).data), 'quote', `#${anchors.quote(id)}`);
  for (const id of usage.viewpoints)
    note(entrySources.viewpoints((await getViewpoints(id)).data), 'viewpoints', `#viewpoints-${id}`);
  for (const id of usage.forecasts)
    note(entrySources.forecasts((await getForecasts(id)).data), 'forecasts', `#forecasts-${id}`);
  if (usage.fullTimeline)
    for (const { id, data } of selectEvents(await getEvents()))
      note(entrySources.events(data), 'timeline', `#${anchors.event(id)}`);
  if (usage.glossary)
    for (const { id, data } of sortTerms(await getTerms()))
      note(entrySources.terms(data), 'words', `#${anchors.term(id)}`);
  for (const id of usage.maps) note([...(await sourcesOfRows(id)), ...policySources], 'map', '#map');
  for (const id of usage.routes)
    note([...(await sourcesOfRows(id)), ...routesPolicySources], 'map', '#routes');
  for (const id of usage.dataSets) note(await sourcesOfRows(id), 'data', `#${anchors.dataSet(id)}`);
  for (const id of usage.terms) note(entrySources.terms((await getTerm(id)).data), 'words', '#words');
  const quizzes = usage.reviews ? await getQuizzes() : await Promise.all(usage.quizzes.map(getQuiz));
  for (const { data } of quizzes) note(entrySources.quizzes(data), 'check', '#check');
  return { list: citedSources(body, [...places.keys()]), places };
}

async function sourcesOfRows(dataSet: string): Promise<string[]> {
  const { rows, columns } = (await getDataSet(dataSet)).data;
  return rows.flatMap((row) => sourcesIn(row, columns));
}

const uses = new WeakMap<object, Map<string, number>>();

/**
 * Counts the citations of a source while a page is rendered: 1 for the first.
 * Call it before the first `await` of a component: after that the order is no longer the order of the page.
 */
export function countUse(locals: object, source: string): number {
  const counts = uses.get(locals) ?? new Map<string, number>();
  uses.set(locals, counts);
  const count = (counts.get(source) ?? 0) + 1;
  counts.set(source, count);
  return count;
}
