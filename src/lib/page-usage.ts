/** What a lesson page uses, read from its MDX text: ids only, each once, in order of first use. */
export interface PageUsage {
  /** Sources named by `<Cite source="…">`. */
  cited: string[];
  terms: string[];
  people: string[];
  readings: string[];
  comparisons: string[];
  quotes: string[];
  forecasts: string[];
  viewpoints: string[];
  quizzes: string[];
  /** Whether the page shows every event. */
  fullTimeline: boolean;
  /** Whether the page shows every word of the glossary. */
  glossary: boolean;
  charts: string[];
  /** Data sets shown as a map. */
  maps: string[];
  /** Data sets shown as a map of lines. */
  routes: string[];
  dataSets: string[];
  /** Whether the page asks questions from all self-checks. */
  reviews: boolean;
}

/** Neither a comment nor an example in a code block is shown on the page as a component. */
const notRendered = /\{\/\*[\s\S]*?\*\/\}|^(`{3,}|~{3,})[\s\S]*?^\1.*$|`[^`\n]*`/gm;

/** An opening tag with its attributes; `>` may stand inside quotes and braces. */
const openingTag = /<([A-Z]\w*)((?:\s|"[^"]*"|'[^']*'|\{[^{}]*\}|[^\s"'{}<>])*)>/g;

const quoted = /"([^"]*)"|'([^']*)'|`([^`]*)`/g;

/** A component tag of an MDX text, with its attributes as written. */
export interface ComponentTag {
  name: string;
  attributes: string;
  /** Where its `<` stands in the text. */
  offset: number;
}

/** The component tags of an MDX text, in order. */
export function componentTags(body: string): ComponentTag[] {
  return [...withoutUnrendered(body).matchAll(openingTag)].map(
    ({ 1: name = '', 2: attributes = '', index }) => ({ name, attributes, offset: index }),
  );
}

/** The text with comments and examples of code blanked out, so that everything else keeps its place. */
export function withoutUnrendered(body: string): string {
  return body.replace(notRendered, (hidden) => hidden.replace(/[^\n]/g, ' '));
}

/** The plain strings an attribute holds: `id="a"`, `id={'a'}` or `people={['a', 'b']}`. Empty if it is missing. */
export function attributeStrings(attributes: string, name: string): string[] {
  const value = new RegExp(`(?:^|\\s)${name}=("[^"]*"|'[^']*'|\\{[^{}]*\\})`).exec(attributes)?.[1];
  return [...(value?.matchAll(quoted) ?? [])].map(
    ([, double, single, tick]) => double ?? single ?? tick ?? '',
  );
}

/** Finds the components of a lesson and the ids they are given. Ids held in variables are not seen. */
export function readPageUsage(body: string): PageUsage {
  const tags = componentTags(body);
  const ids = (name: string, attribute: string) => [
    ...new Set(
      tags.filter((tag) => tag.name === name).flatMap((tag) => attributeStrings(tag.attributes, attribute)),
    ),
  ];
  return {
    cited: ids('Cite', 'source'),
    terms: ids('Term', 'id'),
    people: ids('WhoIsWho', 'people'),
    readings: ids('Reading', 'id'),
    comparisons: ids('Comparison', 'id'),
    quotes: ids('AnnotatedQuote', 'id'),
    forecasts: ids('Forecasts', 'id'),
    viewpoints: ids('Viewpoints', 'id'),
    quizzes: ids('Quiz', 'id'),
    fullTimeline: tags.some(({ name }) => name === 'FullTimeline'),
    glossary: tags.some(({ name }) => name === 'Glossary'),
    charts: ids('Chart', 'id'),
    maps: ids('ScoMap', 'data'),
    routes: ids('RoutesMap', 'data'),
    dataSets: ids('DataSet', 'id'),
    reviews: tags.some(({ name }) => name === 'Review'),
  };
}

/** How often each source is cited in the text: the number of links back from its entry in the list. */
export function countCitations(body: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name, attributes } of componentTags(body)) {
    const [source] = name === 'Cite' ? attributeStrings(attributes, 'source') : [];
    if (source !== undefined) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return counts;
}
