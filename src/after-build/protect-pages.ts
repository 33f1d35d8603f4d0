import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { type PageContents, readPage } from './page-contents.ts';
import { type Hashes, pagePolicy, sitePolicy } from './policy.ts';
import { toApache } from './servers/apache.ts';
import { toCaddy } from './servers/caddy.ts';
import { toNetlify } from './servers/netlify.ts';
import { toNginx } from './servers/nginx.ts';
import { describeHeaders, referrerPolicy, type SiteHeaders } from './site-headers.ts';

/** What the policy forbids and a page has nevertheless. */
export interface Refusal {
  /** Path of the page below the built folder. */
  page: string;
  lines: string[];
}

/**
 * Writes into each built page what it may load and run, and beside the pages the same for the usual servers: `_headers` and
 * `.htaccess` in the folder itself, the others in the folder for servers.
 *
 * @param folder the built site, with `/` at its end
 * @param options.base the path under which it will live
 * @param options.framedBy the sites that may show it within their own pages
 * @returns what pages have that they may not; then their readers would miss something, and the build must stop
 */
export function protectPages(
  folder: string,
  { base, framedBy }: { base: string; framedBy: readonly string[] },
): Refusal[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(folder.length).replace(/^\//, ''));
  const pages = files.filter((file) => file.endsWith('.html')).sort();
  const refusals: Refusal[] = [];
  const all: PageContents[] = [];
  for (const page of pages) {
    const html = readFileSync(folder + page, 'utf8');
    const contents = readPage(html);
    if (contents.refused.length > 0) refusals.push({ page, lines: contents.refused });
    all.push(contents);
    writeFileSync(folder + page, withPolicy(html, contents));
  }

  const endings = files.map((file) => extname(file).slice(1)).filter(Boolean);
  const headers = describeHeaders(base, sitePolicy(union(all), framedBy), framedBy, endings);
  writeFileSync(`${folder}_headers`, toNetlify(headers));
  writeFileSync(`${folder}.htaccess`, toApache(headers));
  const servers = serverFolder(folder);
  mkdirSync(servers, { recursive: true });
  writeFileSync(`${servers}nginx.conf`, toNginx(headers));
  writeFileSync(`${servers}Caddyfile`, toCaddy(headers));
  writeFileSync(`${servers}headers.json`, `${JSON.stringify(headers, null, 2)}\n`);
  return refusals;
}

/** Where files for servers lie that the public need not see: beside the built site, `dist-server/` for `dist/`. */
export function serverFolder(folder: string): string {
  return `${folder.replace(/[\\/]$/, '')}-server/`;
}

/** What the server of a built site has to send; nothing if that was not built yet. */
export function readHeaders(folder: string): SiteHeaders | undefined {
  try {
    return JSON.parse(readFileSync(`${serverFolder(folder)}headers.json`, 'utf8')) as SiteHeaders;
  } catch {
    return undefined;
  }
}

/** Every other byte of the page stays as it is. */
function withPolicy(html: string, contents: PageContents): string {
  const { at, earlier } = contents;
  const tags = `<meta http-equiv="content-security-policy" content="${pagePolicy(contents)}">`;
  if (earlier) return html.slice(0, earlier.from) + tags + html.slice(earlier.to);
  return `${html.slice(0, at)}${tags}<meta name="referrer" content="${referrerPolicy}">${html.slice(at)}`;
}

function union(pages: readonly Hashes[]): Hashes {
  const of = (kind: keyof Hashes) => [...new Set(pages.flatMap((page) => page[kind]))].sort();
  return { scripts: of('scripts'), styles: of('styles'), styleAttributes: of('styleAttributes') };
}
