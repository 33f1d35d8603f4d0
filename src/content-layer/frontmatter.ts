/** An MDX file in its two parts, with where they begin. */
export interface SplitPage {
  yaml: string;
  yamlStart: number;
  body: string;
  bodyStart: number;
}

/** Tells the frontmatter between its two lines of `---` from the text below. */
export function splitFrontmatter(text: string): SplitPage {
  const found = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/.exec(text);
  if (!found) return { yaml: '', yamlStart: 0, body: text, bodyStart: 0 };
  const yamlStart = found[0].indexOf('\n') + 1;
  return {
    yaml: found[1] ?? '',
    yamlStart,
    body: text.slice(found[0].length),
    bodyStart: found[0].length,
  };
}
