import type { APIRoute } from 'astro';
import { toBibTeX } from '~/lib/export/bibtex';
import { exportItems } from './_export-items';

/** All sources as BibTeX. */
export const GET: APIRoute = async ({ locals }) => new Response(toBibTeX(await exportItems(locals.t)));
