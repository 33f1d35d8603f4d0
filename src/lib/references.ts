import { readPageUsage } from './page-usage.ts';

/** A source as content names it: by its id alone, or with the place in it. */
export type SourceUse = string | { id: string; at?: string | undefined };

/** The id of a source, however it was named. */
export function sourceId(use: SourceUse): string {
  return typeof use === 'string' ? use : use.id;
}

/** The place in the source (“para 2”), if one is named. */
export function sourceLocator(use: SourceUse): string | undefined {
  return typeof use === 'string' ? undefined : use.at;
}

/**
 * The sources of a page in the order of its list: first those the text cites, by first citation, then the others.
 *
 * @param body the MDX text of the page
 * @param extra sources used only by the page's tables and questions, in page order; repetitions are dropped
 */
export function citedSources(body: string, extra: readonly string[]): string[] {
  return [...new Set([...readPageUsage(body).cited, ...extra])];
}

/** The number of a source in the list, counted from 1; undefined for a source the page does not list. */
export function referenceNumber(list: readonly string[], id: string): number | undefined {
  const index = list.indexOf(id);
  return index === -1 ? undefined : index + 1;
}

/** The name by which a question asks for the map of its lesson and not for a chart. */
export const mapFigure = 'map';

/** Where on its page the figure stands that a question asks to look at. */
export function figureAnchor(figure: string): string {
  return figure === mapFigure ? mapFigure : anchors.chart(figure);
}

/** The ids of elements that links on a page lead to. */
export const anchors = {
  reference: (id: string) => `ref-${id}`,
  /** The same source on the page of all sources. */
  source: (id: string) => `source-${id}`,
  citation: (id: string, use: number) => `cite-${id}-${use}`,
  term: (id: string) => `term-${id}`,
  event: (id: string) => `event-${id}`,
  forecast: (id: string, entry: string) => `forecasts-${id}-${entry}`,
  quote: (id: string) => `quote-${id}`,
  /** The marked words of a note, and the note. */
  mark: (quote: string, number: number) => `quote-${quote}-words-${number}`,
  note: (quote: string, number: number) => `quote-${quote}-note-${number}`,
  mapState: (iso3: string) => `map-state-${iso3}`,
  chart: (id: string) => `chart-${id}`,
  /** A data set on the page of all figures. */
  dataSet: (id: string) => `data-${id}`,
  comparisonRow: (id: string, row: string) => `comparison-${id}-${row}`,
};
