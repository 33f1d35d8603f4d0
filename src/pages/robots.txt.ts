import type { APIRoute } from 'astro';
import { homeHref } from '~/components/home/lesson-href';

/** Search engines may read everything. They look for this file at the root of a host alone, so under a path it goes unread. */
export const GET: APIRoute = ({ site }) => {
  const map = site ? [`Sitemap: ${new URL(`${homeHref()}sitemap-index.xml`, site).href}`] : [];
  return new Response(`${['User-agent: *', 'Allow: /', ...map].join('\n')}\n`);
};
