import { countCitations, readPageUsage } from '~/lib/page-usage';
import { anchors } from '~/lib/references';
import { getPages } from '~/queries';
import { pageHref } from '../home/lesson-href';
import { pageReferences, type Place } from '../parts/page-references';

/** A page that uses a source, with the ways to the places where it does. */
export interface CitingPage {
  title: string;
  href: string;
  /** The citations in the running text, in order. */
  inText: string[];
  places: { place: Place; href: string }[];
}

/**
 * For each source the pages that use it, in the order of the course. A page that only asks questions again is none: they
 * stand in their lessons.
 */
export async function citingPages(): Promise<Map<string, CitingPage[]>> {
  const pages = new Map<string, CitingPage[]>();
  for (const { id, title, body } of await getPages()) {
    if (readPageUsage(body).reviews) continue;
    const { list, places } = await pageReferences(body);
    const counts = countCitations(body);
    const href = pageHref(id);
    for (const source of list) {
      const uses = Array.from({ length: counts.get(source) ?? 0 }, (_, i) => i + 1);
      const page: CitingPage = {
        title,
        href,
        inText: uses.map((use) => `${href}#${anchors.citation(source, use)}`),
        places: (places.get(source) ?? []).map((found) => ({ ...found, href: href + found.href })),
      };
      const known = pages.get(source);
      if (known) known.push(page);
      else pages.set(source, [page]);
    }
  }
  return pages;
}
