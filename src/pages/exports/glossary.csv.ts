import type { APIRoute } from 'astro';
import { formatReference } from '~/bibliography/format-reference';
import { toCslItem } from '~/lib/csl';
import { toGlossaryCsv } from '~/lib/export/glossary-csv';
import { getSources } from '~/queries';
import { exportedTerms } from './_exported-terms';

/** All words as a table for spreadsheets. */
export const GET: APIRoute = async () => {
  const sources = new Map((await getSources()).map(({ id, data }) => [id, toCslItem(id, data.csl)]));
  const reference = (id: string) => {
    const item = sources.get(id);
    return item
      ? formatReference(item)
          .map(({ text }) => text)
          .join('')
      : id;
  };
  return new Response(toGlossaryCsv(await exportedTerms(), reference));
};
