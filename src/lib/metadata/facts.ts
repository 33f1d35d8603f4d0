/** What machines are told of the course as a whole; it stands in `src/course.config.ts`. */
export interface CourseFacts {
  title: string;
  description: string;
  /** A project or a group, never one person. */
  author: string;
  /** Day of first publication, `2026-11-24`. */
  published: string;
  level: string;
  /** Empty for none. */
  institution: string;
  licenceAddress: string;
}

/** A page of the course. */
export interface PageFacts {
  title: string;
  description: string | undefined;
  /** Language tag of the page. */
  language: string;
  /** The page's own address in full; unknown as long as nobody has said where the site will live. */
  address: string | undefined;
}

/** How long a section takes, in minutes. */
export interface Minutes {
  minutes: number;
  checkMinutes: number;
}

/** What is wrong with the facts, and how to mend it; nothing if all is well. */
export function factsProblem({ author, published, licenceAddress }: CourseFacts): string | undefined {
  if (author.trim() === '')
    return 'The `author` is empty: a citation names one. Write for example “No Limits? project”.';
  if (!isDay(published)) {
    return `The day of publication “${published}” is not a day of the calendar. Write year, month and day: published: '2026-11-24'.`;
  }
  if (!/^https?:\/\/./.test(licenceAddress)) {
    return `The address of the licence “${licenceAddress}” is not a web address. Write it in full, with https://.`;
  }
  return undefined;
}

function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
