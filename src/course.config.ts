import type { CourseConfig } from './schemas/course-config.ts';

/**
 * What an instructor changes first. Everything else about the course stands in `src/content/`. `npm run check` says if
 * something here is wrong, and how to mend it.
 */
export const course: CourseConfig = {
  /** The name of the course: header, browser tab, search results. */
  title: 'No Limits?',
  /** One sentence for search engines and link previews. */
  description:
    'An open lesson on relations between China and Russia: one news article of December 2022, read slowly, with its sources and a self-check.',
  /** Who is named as author where a section is cited: a project or a group. Add yourselves if you have changed the text. */
  author: 'No Limits? project',
  /** The day of first publication, which a citation needs: year, month, day. */
  published: '2026-11-24',
  /** For whom the course is made, in words that a catalogue of teaching material can show. */
  level: 'Upper secondary school, first year of university',
  /** Your school or university, shown in the footer; empty for none. */
  institution: '',
  /** A mail or web address for questions, shown in the footer; empty for none. */
  contact: '',
  /** Sections that students don't see, for example ['central-asia']: names of files in src/content/docs/lesson without .mdx. */
  leaveOut: [],
  /** Whether students use shared computers: nothing is then kept once a tab is closed, and students can't change it. */
  sharedComputer: false,
  /** Whether students are offered to keep the course on their device and read it without a network. */
  offline: true,
  /**
   * Sites that may show the course within their own pages, such as the learning platform of your school:
   * `['https://moodle.example.org']`. Empty for none.
   */
  mayBeFramedBy: [],
  /** The licence line at the foot of each page. */
  licence: 'Text: CC BY 4.0. Code: MIT. Quoted phrases belong to their authors.',
  /** The address of the licence of the text, for machines. */
  licenceAddress: 'https://creativecommons.org/licenses/by/4.0/',
};
