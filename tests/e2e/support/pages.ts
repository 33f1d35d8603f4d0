import { readdirSync } from 'node:fs';

const docs = new URL('../../../src/content/docs/', import.meta.url);

/** Every page of the built site, relative to its base. */
export const pages = readdirSync(docs, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.mdx?$/.test(file))
  .map((file) => file.replaceAll('\\', '/').replace(/\.mdx?$/, ''))
  .sort()
  .map((page) => (page === '404' ? '404.html' : `${page}/`.replace(/(^|\/)index\/$/, '$1')));

export const lessons = pages.filter((page) => page.startsWith('lesson/'));
export const section = 'lesson/the-article/';
