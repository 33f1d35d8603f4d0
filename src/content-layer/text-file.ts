import type { Problem } from './problem.ts';

/** A text file with the means to say where something stands in it. */
export interface TextFile {
  /** Path from the project's root, with `/`. */
  file: string;
  text: string;
}

/** Line and column of a place in a text, counted from 1. */
export function position(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, offset));
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: before.length - start + 1 };
}

/** A problem at a place in a file. */
export function problemAt({ file, text }: TextFile, offset: number, message: string, where = ''): Problem {
  return { file, ...position(text, offset), where, message };
}

/** Reads the bytes of a file as UTF-8, with or without a byte order mark; else says where the first wrong byte stands. */
export function decode(
  file: string,
  bytes: Uint8Array,
): { text: string } | { text: string; problem: Problem } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n') };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    return {
      text,
      problem: problemAt(
        { file, text },
        text.indexOf('\uFFFD'),
        'The file is not saved as UTF-8: the letter here cannot be read. Open it in your editor and save it with the encoding “UTF-8”.',
      ),
    };
  }
}
