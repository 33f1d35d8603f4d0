import { defineMiddleware } from 'astro:middleware';
import { lessonHref } from './components/home/lesson-href';
import { course } from './course.config';
import { unlink } from './lib/unlink';

const left = course.leaveOut.map(lessonHref);

/** Where an instructor leaves out a section, the pages that link to it stay as they are, and the links become words. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  return left.length > 0 && isPage
    ? new Response(unlink(await response.text(), url.pathname, left), response)
    : response;
});
