import type { CourseFacts, PageFacts } from './facts.ts';

/** A `<meta>` of a page. */
export interface MetaTag {
  name: string;
  content: string;
}

/**
 * What a reference manager reads when a student saves a section: Highwire Press tags, as the translator “Embedded
 * Metadata” of Zotero understands them.
 */
export function citationTags(course: CourseFacts, page: PageFacts): MetaTag[] {
  return [
    // Without a type Zotero takes everything with a `citation_title` for an article in a journal.
    ['DC.type', 'Web page'],
    ['citation_title', page.title],
    // The comma says that all of this is one name: Zotero would else take the last word for a family name.
    ['citation_author', `${course.author},`],
    ['citation_publication_date', course.published],
    ['citation_language', page.language],
    ['citation_publisher', course.institution],
    ['citation_public_url', page.address],
    ['citation_fulltext_html_url', page.address],
  ].flatMap(([name, content]) => (name && content ? [{ name, content }] : []));
}
