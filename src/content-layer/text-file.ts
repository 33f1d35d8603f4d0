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

/**
 * Characters that nobody sees and that turn the direction of what follows: a text, an address or a name then reads otherwise
 * than it is stored (Unicode Technical Report 36, 2.5). Whoever needs one in YAML can write it as an escape, which is seen.
 */
const turning = /[\u202A-\u202E\u2066-\u2069]/;

function turningProblem(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase();
  return `An invisible character here (U+${code}) turns the direction of the text behind it, so that readers see other words than the file holds. It often comes along when text is copied. Delete it; to be sure, delete the words around it and type them anew.`;
}

/**
 * Reads the bytes of a file as UTF-8, with or without a byte order mark; else says where the first wrong byte stands. A
 * character that turns the direction of the text is wrong too.
 */
export function decode(
  file: string,
  bytes: Uint8Array,
): { text: string } | { text: string; problem: Problem } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
    const turn = turning.exec(text);
    if (!turn) return { text };
    const seen = text.replace(new RegExp(turning, 'g'), '\uFFFD');
    return { text: seen, problem: problemAt({ file, text }, turn.index, turningProblem(turn[0])) };
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
