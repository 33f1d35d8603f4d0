import { pagesOfTerms, sortTerms } from '~/lib/glossary';
import type { ExportedTerm } from '~/lib/export/glossary-csv';
import { getPages, getTerms } from '~/queries';

/** All words as they are exported, in the order of the glossary. */
export async function exportedTerms(): Promise<ExportedTerm[]> {
  const pages = pagesOfTerms(await getPages());
  return sortTerms(await getTerms()).map(({ id, data }) => ({ id, data, lessons: pages.get(id) ?? [] }));
}
