import type { APIRoute } from 'astro';
import { pageHref } from '~/components/home/lesson-href';
import { claimsOf } from '~/lib/export/claims';
import { readPageUsage } from '~/lib/page-usage';
import { getClaimEntries, getPages } from '~/queries';

/** Every claim of the course with its sources; `src/lib/export/claims.ts` says what a claim looks like. */
export const GET: APIRoute = async ({ site }) => {
  const pages = (await getPages())
    // The review asks the questions of the lessons once more.
    .filter(({ body }) => !readPageUsage(body).reviews)
    .map(({ id, body }) => ({ address: site ? new URL(pageHref(id), site).href : pageHref(id), body }));
  return new Response(`${JSON.stringify(claimsOf(pages, await getClaimEntries()), null, 2)}\n`);
};
