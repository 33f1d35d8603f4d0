/** A stretch of text, plain or emphasised. */
export interface Span {
  text: string;
  mark?: 'em' | 'strong';
}

const marked = /\\([*\\])|\*\*(?=\S)(.+?)(?<=\S)\*\*|\*(?=\S)(.+?)(?<=\S)\*/gs;

/** Reads the two marks that texts in YAML may have, `*emphasis*` and `**importance**`; `\*` is an asterisk. */
export function parseInline(text: string): Span[] {
  const spans: Span[] = [];
  const plain = (piece: string) => {
    const last = spans.at(-1);
    if (!piece) return;
    if (last && !last.mark) last.text += piece;
    else spans.push({ text: piece });
  };
  let end = 0;
  for (const { 0: whole, 1: escaped, 2: strong, 3: em, index } of text.matchAll(marked)) {
    plain(text.slice(end, index));
    if (escaped) plain(escaped);
    else spans.push(strong ? { text: strong, mark: 'strong' } : { text: em ?? '', mark: 'em' });
    end = index + whole.length;
  }
  plain(text.slice(end));
  return spans;
}
