import { readFileSync } from 'node:fs';
import { AstroError } from 'astro/errors';
import { type CourseConfig, courseConfigSchema } from '../schemas/course-config.ts';
import { configFile, parseConfig } from './parse-config.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import type { Problem } from './problem.ts';
import { report } from './report.ts';
import { decode, type TextFile } from './text-file.ts';
import { validate } from './validate.ts';

/** The configuration held against its schema, with the places of its keys as far as it could be read. */
export function checkConfig(
  source: TextFile,
): { data: CourseConfig; parsed: ParsedYaml } | { problems: Problem[] } {
  const result = parseConfig(source);
  if ('problems' in result) return result;
  const validated = validate(source, result.parsed, courseConfigSchema);
  return 'data' in validated ? { ...validated, parsed: result.parsed } : validated;
}

/**
 * The configuration of the course, for what has to know it before content is read.
 *
 * @param root the address of the project's folder
 * @throws AstroError that names each mistake, with its line and the way out
 */
export function readConfig(root: URL): CourseConfig {
  const decoded = decode(configFile, readFileSync(new URL(configFile, root)));
  const source = { file: configFile, text: decoded.text };
  const result = 'problem' in decoded ? { problems: [decoded.problem] } : checkConfig(source);
  if ('data' in result) return result.data;
  throw new AstroError(
    `The configuration of the course has mistakes.\n\n${report(result.problems, () => source.text)}`,
    'Mend the lines above; `npm run check` looks again within seconds.',
  );
}
