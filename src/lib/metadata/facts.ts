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
