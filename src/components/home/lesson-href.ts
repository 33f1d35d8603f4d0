/** The address of a lesson, below whatever path the site is served from. `id` is its id in `docs`: `lesson/the-article`. */
export function lessonHref(id: string): string {
  return `${base()}/lesson/${id.split('/').at(-1)}/`;
}

/** The address of the review. */
export function reviewHref(): string {
  return `${base()}/review/`;
}

function base(): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '');
}
