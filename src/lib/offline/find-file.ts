import type { ListedFiles } from './manifest.ts';

/** Which file of the course an address means. */
export interface Found {
  /** Its path below the base. */
  path: string;
  /** True where the address lacks the slash of its folder: links in the page would then lead to the wrong place. */
  lacksSlash: boolean;
}

/**
 * The file that a host of plain files answers with; undefined if the course has none there. What stands after `?` or `#`
 * does not count: Pagefind adds the time to the name of its first file.
 *
 * @param base the path of the course, with a slash at both ends
 * @param address the address in full
 */
export function findFile(files: ListedFiles, base: string, address: string): Found | undefined {
  const path = pathBelow(base, new URL(address).pathname);
  if (path === undefined) return undefined;
  const listed = (name: string) => Object.hasOwn(files, name);
  if (path === '' || path.endsWith('/')) {
    return listed(`${path}index.html`) ? { path: `${path}index.html`, lacksSlash: false } : undefined;
  }
  if (listed(path)) return { path, lacksSlash: false };
  return listed(`${path}/index.html`) ? { path: `${path}/index.html`, lacksSlash: true } : undefined;
}

function pathBelow(base: string, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  try {
    return decodeURIComponent(pathname.slice(base.length));
  } catch {
    return undefined;
  }
}

/** The address at which a file is kept, below the host. */
export function addressOf(base: string, path: string): string {
  return base + path.split('/').map(encodeURIComponent).join('/');
}

/** The address at which a file is fetched: a page as students ask for it, since some hosts redirect from `index.html`. */
export function publicAddressOf(base: string, path: string): string {
  return addressOf(base, path).replace(/\/index\.html$/, '/');
}

/** Whether the name of a file changes with its content, so that every version means the same bytes by it. */
export function isNamedByContent(path: string): boolean {
  return path.startsWith('_astro/');
}
