import type { MarkdownHeading } from 'astro';

/** The words by which a link to a passage is known: those of its heading, or of a part that components make. */
export function passageTitle(
  section: string,
  headings: readonly MarkdownHeading[],
  parts: Readonly<Record<string, string>>,
): string {
  return headings.find(({ slug }) => slug === section)?.text ?? parts[section] ?? section;
}
