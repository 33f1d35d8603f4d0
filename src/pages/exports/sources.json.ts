import type { APIRoute } from 'astro';
import { exportItems } from './_export-items';

/** All sources as CSL-JSON. */
export const GET: APIRoute = async ({ locals }) =>
  new Response(`${JSON.stringify(await exportItems(locals.t), null, 2)}\n`);
