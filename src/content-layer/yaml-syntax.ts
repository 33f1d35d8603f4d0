import type { YAMLParseError } from 'yaml';
import type { Problem } from './problem.ts';
import { problemAt, type TextFile } from './text-file.ts';

/**
 * Why a text is not YAML. Behind the first thing that breaks a file the parser only guesses, so what it finds there
 * is not reported.
 */
export function syntaxProblems(
  source: TextFile,
  start: number,
  yaml: string,
  errors: YAMLParseError[],
): Problem[] {
  const tabs = [...yaml.matchAll(/^( *)\t/gm)];
  if (tabs.length > 0) {
    const message =
      'A tab is used to indent. YAML wants spaces: replace the tab by two spaces for each step.';
    return tabs.map(({ index, 1: spaces = '' }) => problemAt(source, start + index + spaces.length, message));
  }
  const breaking = errors.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
  const believable = breaking === -1 ? errors : errors.slice(0, breaking + 1);
  return believable.map((error) => {
    const { offset, message } = syntaxWords(yaml, error);
    return problemAt(source, start + offset, message);
  });
}

function syntaxWords(yaml: string, error: YAMLParseError): { offset: number; message: string } {
  const offset = error.pos[0];
  const lineStart = yaml.lastIndexOf('\n', offset - 1) + 1;
  const [line = '', next = ''] = yaml.slice(lineStart).split('\n');
  switch (error.code) {
    case 'DUPLICATE_KEY': {
      const key = /^\s*(?:- )*([^:]+)/.exec(line)?.[1]?.trim() ?? '';
      return { offset, message: `The key \`${key}\` stands here a second time. Keep one of the two.` };
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return /:\s.*:\s/.test(line) || column(next) <= column(line)
        ? {
            offset,
            message:
              'The text breaks off here. If it holds a colon followed by a space, put the whole text in quotation marks: "…".',
          }
        : {
            offset: lineStart + line.length + 1 + column(next),
            message:
              'The line is indented further than the one above, which already has its value. Begin keys that belong together in the same column.',
          };
    case 'MISSING_CHAR':
      return {
        offset,
        message: /quote/.test(error.message)
          ? 'A quotation mark is opened and never closed. Close it at the end of the text.'
          : `Something is missing here: ${firstSentence(error.message)}`,
      };
    case 'BAD_INDENT':
      return {
        offset,
        message:
          'The line is not indented like its neighbours. Keys that belong together begin in the same column.',
      };
    default:
      return { offset, message: `This is not valid YAML: ${firstSentence(error.message)}` };
  }
}

/** Where the key of a line begins, behind the hyphen of a list. */
function column(line: string): number {
  return /^[\s-]*/.exec(line)?.[0].length ?? 0;
}

function firstSentence(message: string): string {
  const [first = message] = message.split('\n');
  return first.endsWith('.') ? first : `${first}.`;
}
