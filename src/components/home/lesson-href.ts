/** The address of a lesson, below whatever path the site is served from. `id` is its id in `docs`: `lesson/the-article`. */
export function lessonHref(id: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return `${base}/lesson/${id.split('/').at(-1)}/`;
}
