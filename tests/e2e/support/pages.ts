/** Every page of the built site, relative to its base. */
export const pages = [
  '',
  'lesson/the-article/',
  'lesson/expert-voices/',
  'review/',
  'reference/sources/',
  '404.html',
];
export const section = 'lesson/the-article/';
