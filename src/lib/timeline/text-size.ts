/**
 * Widths of characters of Source Sans 3 in hundredths of the type size, by class: what the drawing needs to keep words
 * apart when it is made, without a browser. Rounded up.
 */
const widths: readonly [characters: RegExp, width: number][] = [
  [/[ijlI.,:;’‘|!]/, 29],
  [/[\sfrt()“”-]/, 40],
  [/[mwMWN—]/, 86],
  [/[A-Z&]/, 64],
];
const commonWidth = 53;

/** At least how wide a text is, in the unit of the type size. */
export function textWidth(text: string, size: number): number {
  const sum = [...text].reduce(
    (width, character) => width + (widths.find(([those]) => those.test(character))?.[1] ?? commonWidth),
    0,
  );
  return (sum * size) / 100;
}

/** A text in lines of at most a width; a word that is wider has a line to itself. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
