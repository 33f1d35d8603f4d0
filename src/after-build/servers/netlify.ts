import type { SiteHeaders } from '../site-headers.ts';

/**
 * The file `_headers` of Netlify and Cloudflare Pages. Where two rules match they join the values of one header, so no
 * header stands in both; both hosts let browsers ask again for every file for which nothing else is said.
 */
export function toNetlify({ base, everything, cache }: SiteHeaders): string {
  const lines = Object.entries(everything).map(([name, value]) => `  ${name}: ${value}`);
  return [
    `${base}*`,
    ...lines,
    `${base}${cache.hashed.folder}*`,
    `  Cache-Control: ${cache.hashed.value}`,
    '',
  ].join('\n');
}
