import { lookup } from 'mrmime';

/** What a server sends besides the files: the one description from which the file for each server is written. */
export interface SiteHeaders {
  /** The path under which the site lives, with `/` at both ends. */
  base: string;
  /** With every answer. */
  everything: Record<string, string>;
  /** For how long browsers keep a file without asking again. */
  cache: {
    /** Files below `base` whose name changes with their content. */
    hashed: { folder: '_astro/'; value: string };
    /** All others, the service worker too: kept, but the server is asked each time whether they are still the same. */
    others: string;
  };
  /** What each kind of file of this site is, by its ending without the dot. */
  types: Record<string, string>;
}

/** Features of browsers that the course does not use, and that no page of it can switch on. */
const unusedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** Endings that the list of common types does not know. Parts of the search index are packed in a way of their own. */
const ownTypes: Record<string, string> = {
  apkg: 'application/octet-stream',
  bib: 'application/x-bibtex',
  pagefind: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  ris: 'application/x-research-info-systems',
};

const year = 365 * 24 * 60 * 60;

/**
 * @param policy the Content-Security-Policy for every file
 * @param framedBy the sites that may show the course within their own pages
 * @param endings the endings of the files of the site, without the dot
 */
export function describeHeaders(
  base: string,
  policy: string,
  framedBy: readonly string[],
  endings: Iterable<string>,
): SiteHeaders {
  return {
    base: base.replace(/\/?$/, '/'),
    everything: {
      'Content-Security-Policy': policy,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': unusedFeatures.map((name) => `${name}=()`).join(', '),
      'Referrer-Policy': referrerPolicy,
      'X-Content-Type-Options': 'nosniff',
      // An older header with no way to name a site: it would shut out those that `frame-ancestors` lets in.
      ...(framedBy.length > 0 ? {} : { 'X-Frame-Options': 'DENY' }),
    },
    cache: {
      hashed: { folder: '_astro/', value: `public, max-age=${year}, immutable` },
      others: 'no-cache',
    },
    types: Object.fromEntries([...new Set(endings)].sort().map((ending) => [ending, typeOf(ending)])),
  };
}

/** Other sites do not learn from which page a reader comes to them. */
export const referrerPolicy = 'same-origin';

function typeOf(ending: string): string {
  const type = ownTypes[ending] ?? lookup(ending) ?? 'application/octet-stream';
  return isText(type) ? `${type}; charset=utf-8` : type;
}

function isText(type: string): boolean {
  return /^text\/|^application\/(xml|x-bibtex|x-research-info-systems)/.test(type);
}

/** Types that get smaller when packed; fonts, pictures and the search index are packed already. */
export function packable({ types }: SiteHeaders): string[] {
  const names = Object.values(types).map((type) => type.replace(/;.*/, ''));
  return [...new Set(names)].filter((type) => isText(type) || /json$|\+xml$/.test(type)).sort();
}
