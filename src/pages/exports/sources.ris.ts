import type { APIRoute } from 'astro';
import { toRis } from '~/lib/export/ris';
import { exportItems } from './_export-items';

/** All sources as RIS. */
export const GET: APIRoute = async ({ locals }) => new Response(toRis(await exportItems(locals.t)));
