const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

const emphasis = /(\*\*|\*|(?<![\p{L}\p{N}])_)(?=\S)(.+?)(?<=\S)\1/gsu;

/**
 * The words of a paragraph in MDX as a reader sees them, in one line: without citations, labels, links and marks.
 *
 * @param termName gives the word for a `<Term id="…" />` that stands without one
 */
export function plainText(mdx: string, termName: (id: string) => string = (id) => id): string {
  return (
    mdx
      .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
      .replace(/<Term\s+id=["']([^"']+)["']\s*\/>/g, (_, id: string) => termName(id))
      .replace(/<\/?[A-Za-z](?:"[^"]*"|'[^']*'|\{[^{}]*\}|[^"'{}<>])*>/g, '')
      .replace(/\{\s*(["'])(.*?)\1\s*\}/g, '$2')
      // Marks at the beginning: of a list, of a quotation.
      .replace(/^\s*(?:[-+*]|\d+[.)]|>)\s+/, '')
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      // Twice, as one emphasis may stand in another.
      .replace(emphasis, '$2')
      .replace(emphasis, '$2')
      .replace(/`([^`]+)`/g, '$1')
      .replace(/\\([\\*_{}<>[\]`#|])/g, '$1')
      .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
      // The page sets these marks as a book does.
      .replace(/(?<=[\p{L}\p{N}.,!?)])'/gu, '’')
      .replace(/'/g, '‘')
      .replace(/(?<=^|[\s([])"/g, '“')
      .replace(/"/g, '”')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
