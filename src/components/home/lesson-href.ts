/** The address of a page, below whatever path the site is served from. `path` is its id in `docs`: `reference/timeline`. */
export function pageHref(path: string): string {
  return path === 'index' ? homeHref() : `${homeHref()}${path}/`;
}

/** The address of a lesson. `id` is its id in `docs`: `lesson/the-article`. */
export function lessonHref(id: string): string {
  return pageHref(`lesson/${id.split('/').at(-1)}`);
}

/** The address of the review. */
export function reviewHref(): string {
  return pageHref('review');
}

/** The address of the opening page. */
export function homeHref(): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;
}

/** The address of a file that others can work with. */
export function exportHref(file: string): string {
  return `${homeHref()}exports/${file}`;
}
