import type { z } from 'astro/zod';
import { suggest } from '../lib/suggest.ts';
import { explain } from './explain.ts';
import type { ParsedYaml, Path } from './parse-yaml.ts';
import type { Problem } from './problem.ts';
import { problemAt, type TextFile } from './text-file.ts';

/** Holds parsed YAML against its schema: the data as the schema gives it out, or every problem with its place. */
export function validate<T>(
  source: TextFile,
  parsed: ParsedYaml,
  schema: z.ZodType<T>,
): { data: T } | { problems: Problem[] } {
  const result = schema.safeParse(parsed.data, { error: (issue) => explain(issue) });
  const found = result.success ? [] : result.error.issues.flatMap(flatten);
  const at = ({ path, message }: Found) =>
    problemAt(source, parsed.offsetOf(path), message, describePath(parsed.data, path));

  const problems = withoutEchoes(found).map(at);
  for (const { path, word, offset } of parsed.ambiguous) {
    if (found.some((other) => String(other.path) === String(path))) continue;
    problems.push(
      problemAt(
        source,
        offset,
        `Some programs read ${word} without quotation marks as true or false. Write "${word}".`,
        describePath(parsed.data, path),
      ),
    );
  }
  return result.success && problems.length === 0 ? { data: result.data } : { problems };
}

interface Found {
  path: Path;
  message: string;
  /** The key that is not known, if that is the problem. */
  unknown?: string;
}

/** One problem per unknown key, at that key: the schema's message has one line for each. */
function flatten(issue: z.core.$ZodIssue): Found[] {
  if (issue.code === 'unrecognized_keys') {
    const lines = issue.message.split('\n');
    return issue.keys.map((unknown, i) => ({
      path: [...issue.path, unknown],
      message: lines[i] ?? issue.message,
      unknown,
    }));
  }
  return [{ path: issue.path, message: issue.message }];
}

/** A mistyped key is reported once, and not a second time as the key that is missing. */
function withoutEchoes(found: Found[]): Found[] {
  const mistyped = found.filter(({ unknown }) => unknown !== undefined);
  return found.filter(
    ({ path, unknown }) =>
      unknown !== undefined ||
      !mistyped.some(
        (other) =>
          String(other.path.slice(0, -1)) === String(path.slice(0, -1)) &&
          suggest(other.unknown ?? '', [String(path.at(-1))]) !== undefined,
      ),
  );
}

/** A path in the words of the file: list items by their id where they have one, else by their number. */
export function describePath(data: unknown, path: Path): string {
  let here = data;
  const words: string[] = [];
  for (const step of path) {
    here = (here as Record<PropertyKey, unknown> | undefined)?.[step];
    const name = (here as { id?: unknown } | undefined)?.id;
    if (typeof step !== 'number') words.push(String(step));
    else words.push(typeof name === 'string' ? name : `no. ${step + 1}`);
  }
  return words.join(' › ');
}
