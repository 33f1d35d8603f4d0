import type { z } from 'astro/zod';
import { hintFor } from '../lib/suggest.ts';

type RawIssue = z.core.$ZodRawIssue;

const wanted: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list (lines that begin with “- ”)',
  object: 'an object (lines with keys)',
};

/** Words for the problems that a schema leaves to us. Its own words, where it has some, come first. */
export function explain(issue: RawIssue): string | undefined {
  const key = String(issue.path?.at(-1) ?? 'value');
  const { input } = issue;
  switch (issue.code) {
    case 'invalid_type':
      return typeWords(key, String(issue.expected), input);
    case 'invalid_value': {
      const known = issue.values.map(String);
      if (input === undefined) return `\`${key}\` is missing. Known: ${known.join(', ')}.`;
      return `\`${key}\` can't be “${String(input)}”. ${hintFor(String(input), known)}`;
    }
    case 'invalid_union':
      return unionWords(issue);
    case 'too_small':
      return `\`${key}\` is too small: at least ${issue.minimum}.`;
    case 'too_big':
      return `\`${key}\` is too large: at most ${issue.maximum}.`;
    default:
      return undefined;
  }
}

function unionWords(issue: RawIssue): string | undefined {
  const { discriminator, options, input } = issue as {
    discriminator?: string;
    options?: unknown[];
    input: unknown;
  };
  if (!discriminator || !options) return undefined;
  const value = (input as Record<string, unknown> | undefined)?.[discriminator];
  const known = options.map(String);
  return value === undefined
    ? `\`${discriminator}\` is missing. Known: ${known.join(', ')}.`
    : `\`${discriminator}\` can't be “${String(value)}”. ${hintFor(String(value), known)}`;
}

function typeWords(key: string, expected: string, input: unknown): string {
  const want = wanted[expected] ?? expected;
  if (input === undefined) return `\`${key}\` is missing: it must be ${want}.`;
  if (input === null) return `\`${key}\` has no value: it must be ${want}.`;
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')) {
    const is = typeof input === 'number' ? 'a number' : 'true or false';
    return `\`${key}\` must be text, but ${String(input)} without quotation marks is ${is}. Write "${String(input)}".`;
  }
  if (expected === 'boolean' && typeof input === 'string') {
    const meant = /^(y|yes|on|true)$/i.test(input);
    return /^(y|yes|n|no|on|off|true|false)$/i.test(input)
      ? `\`${key}\` must be true or false, but ${input} is text. Write \`${key}: ${meant}\`.`
      : `\`${key}\` must be true or false, not “${input}”.`;
  }
  if ((expected === 'number' || expected === 'int') && typeof input === 'string') {
    return `\`${key}\` must be ${want}, but “${input}” is text. Write the number without quotation marks.`;
  }
  return `\`${key}\` must be ${want}, but here stands ${describe(input)}.`;
}

function describe(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'an object';
  return `“${String(input)}”`;
}
