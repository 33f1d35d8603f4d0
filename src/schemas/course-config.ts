import { z } from 'astro/zod';
import { address, day, entry, id, text } from './fields.ts';

/** Text that may be empty: what is not wanted is left away. */
const textOrNone = z.string().trim();

const mailAddress = /^(mailto:)?[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/;

/** As a Content-Security-Policy names hosts, of which one subdomain may be a star. */
const siteAddress = /^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?$/i;

/** What an instructor changes first, in `src/course.config.ts`. A new key gets its rule here and its value there. */
export const courseConfigSchema = entry({
  /** The name of the course: header, browser tab, search results. */
  title: text('it is the name of the course, in the header of each page'),
  /** One sentence for search engines and link previews. */
  description: text('one sentence says what the course is, for search engines'),
  /** Who is named as author where a section is cited: a project or a group, never one person. */
  author: text('a citation names one, for example “No Limits? project”'),
  /** The day of first publication. */
  published: day,
  /** For whom the course is made. */
  level: text('catalogues of teaching material show for whom the course is'),
  /** School or university; empty for none. */
  institution: textOrNone,
  /** A mail address or a web address for questions; empty for none. */
  contact: textOrNone.refine((value) => value === '' || mailAddress.test(value) || isWebAddress(value), {
    error: ({ input }) =>
      `“${String(input)}” is neither a mail address nor a web address. Write for example 'history@school.example' or 'https://school.example/contact', or '' for none.`,
  }),
  /** Sections that are not shown: names of files in `src/content/docs/lesson`, without `.mdx`. */
  leaveOut: z.array(id, {
    error: ({ input }) =>
      input === undefined
        ? '`leaveOut` is missing: it is a list of sections that are not shown. Write `leaveOut: [],` for none.'
        : "`leaveOut` must be a list of sections in square brackets, for example ['central-asia'], or [] for none.",
  }),
  /** Whether students share computers: nothing is then kept once a tab is closed. */
  sharedComputer: z.boolean(),
  /** Whether students are offered to keep the course on their device. */
  offline: z.boolean(),
  /** Sites that may show the course within their own pages; empty for none. */
  mayBeFramedBy: z.array(
    z.string().regex(siteAddress, {
      error: ({ input }) =>
        `“${String(input)}” is not the address of a site. Write https:// and the name of the host, without a path or a slash at the end: mayBeFramedBy: ['https://moodle.example.org'].`,
    }),
    {
      error: ({ input }) =>
        input === undefined
          ? '`mayBeFramedBy` is missing: it is a list of sites that may show the course within their own pages. Write `mayBeFramedBy: [],` for none.'
          : "`mayBeFramedBy` must be a list of sites in square brackets, for example ['https://moodle.example.org'], or [] for none.",
    },
  ),
  /** The line about the licence at the foot of each page. */
  licence: text('readers must know what they may do with the text'),
  /** The address of that licence, for machines. */
  licenceAddress: address,
});

export type CourseConfig = z.output<typeof courseConfigSchema>;

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
