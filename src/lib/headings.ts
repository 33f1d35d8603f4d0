import GithubSlugger from 'github-slugger';
import { withoutUnrendered } from './page-usage.ts';

/** A heading written in MDX. */
export interface Heading {
  /** As GitHub makes it from the words; a second heading with the same words gets a number. */
  anchor: string;
  /** Its words without the marks of MDX. */
  text: string;
  /** Where it begins in the text of the page. */
  offset: number;
}

const heading = /^#{1,6}[ \t]+(.+?)[ \t]*#*$/gm;

/** The headings of a page, in order, without those that components bring. */
export function headings(body: string): Heading[] {
  const slugger = new GithubSlugger();
  return [...withoutUnrendered(body).matchAll(heading)].map(({ 1: written = '', index }) => {
    const text = plain(written);
    return { anchor: slugger.slug(text), text, offset: index };
  });
}

/** The words of a heading without the marks of MDX. */
function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '');
}
