import type { APIRoute } from 'astro';
import { toGlossaryCsv } from '~/lib/export/glossary-csv';
import { getSources } from '~/queries';
import { exportedTerms } from './_exported-terms';

/** All words as a table for spreadsheets. */
export const GET: APIRoute = async () => {
  const sources = new Map((await getSources()).map(({ id, data }) => [id, data.csl]));
  return new Response(toGlossaryCsv(await exportedTerms(), (id) => sources.get(id)));
};
