import CSL from 'citeproc';

/** A piece of a reference; a reference is written by setting its pieces one after the other. */
export interface ReferencePart {
  text: string;
  italic?: boolean;
  /** Above the line, as in an ordinal. */
  raised?: boolean;
  href?: string;
  /** Words of the work itself, which are in its language: its title, and that of the work it is part of. */
  title?: boolean;
}

/** Characters of the private use area, which no source contains, open and close what is set in another way. */
const open = { italic: '\uE000', roman: '\uE001', raised: '\uE002', link: '\uE003', title: '\uE004' };
const close = '\uE00F';
const mark = (which: keyof typeof open, text: string) => open[which] + text + close;

const effects: Record<string, Partial<ReferencePart>> = {
  [open.italic]: { italic: true },
  [open.roman]: { italic: false },
  [open.raised]: { raised: true },
  [open.link]: {},
  [open.title]: { title: true },
};

const { text, html } = CSL.Output.Formats;

/** Plain text with marks: for our purpose simpler to read than HTML, and nothing has to be escaped and unescaped. */
CSL.Output.Formats['marked'] = {
  ...text,
  '@font-style/italic': mark('italic', '%%STRING%%'),
  '@font-style/oblique': mark('italic', '%%STRING%%'),
  '@font-style/normal': mark('roman', '%%STRING%%'),
  '@vertical-align/sup': mark('raised', '%%STRING%%'),
  '@URL/true': (_, address) => mark('link', address),
  '@DOI/true': (_, address) => mark('link', address),
  // Plain text knows no wrapped variables; HTML does, and does it without a tag of its own.
  '@showid/true': html['@showid/true'] ?? false,
};

/** The words of a variable, marked if they are the title of a work. */
export function wrapTitle(
  { variableNames }: { variableNames: string[] },
  before: string,
  words: string,
  after: string,
): string {
  const isTitle = variableNames.some((name) => name === 'title' || name === 'container-title');
  return before + (isTitle ? mark('title', words) : words) + after;
}

/** Reads the output of the format above. */
export function readMarked(output: string): ReferencePart[] {
  const parts: ReferencePart[] = [];
  const styles: Partial<ReferencePart>[] = [];
  for (const piece of output.trim().split(/([\uE000-\uE00F])/)) {
    const effect = effects[piece];
    if (piece === close) styles.pop();
    else if (effect) styles.push(piece === open.link ? { href: '' } : effect);
    else if (piece) {
      const part: ReferencePart = Object.assign({ text: piece }, ...styles);
      if (part.href !== undefined) part.href = piece;
      parts.push(part);
    }
  }
  return parts;
}
