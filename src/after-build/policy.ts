import type { PageContents } from './page-contents.ts';

/** Hashes of what pages have in themselves. */
export type Hashes = Pick<PageContents, 'scripts' | 'styles' | 'styleAttributes'>;

type Directives = Record<string, readonly string[]>;

/**
 * What a page may load and run: files of its own site, and of what stands in the page itself exactly that which the build put
 * there.
 *
 * - `style-src-attr`: Starlight writes a handful of style attributes, such as the size of an icon. `'unsafe-hashes'` allows
 *   exactly these values and no others.
 * - `trusted-types default`: text becomes markup or the address of a script only through the one policy in
 *   `src/elements/trusted-types.ts`.
 */
function pageDirectives({ scripts, styles, styleAttributes }: Hashes): Directives {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'", ...styles],
    'style-src-attr': styleAttributes.length > 0 ? ["'unsafe-hashes'", ...styleAttributes] : ["'none'"],
    // Style sheets have small pictures in themselves.
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'media-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['default'],
  };
}

/** The policy that stands in a page. */
export function pagePolicy(hashes: Hashes): string {
  return format(pageDirectives(hashes));
}

/**
 * The policy that a server sends with every file. Pages are bound by it and by their own. It allows WebAssembly: search runs
 * it in a worker, and a worker obeys what is sent with its own file and not what stands in a page. In pages WebAssembly
 * stays forbidden.
 *
 * @param hashes of all pages together
 * @param framedBy the sites that may show the course within their own pages; empty for none
 */
export function sitePolicy(hashes: Hashes, framedBy: readonly string[]): string {
  const page = pageDirectives(hashes);
  return format({
    ...page,
    'script-src': [...(page['script-src'] ?? []), "'wasm-unsafe-eval'"],
    'frame-ancestors': framedBy.length > 0 ? framedBy : ["'none'"],
  });
}

function format(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}
