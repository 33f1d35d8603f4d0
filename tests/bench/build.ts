import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyProject } from '../steps/copy-project.ts';
import { type BuildCosts, buildOnceFile } from './build-once.ts';
import { generateCourse } from './generate-course.ts';
import { markdownTable, measuredOn } from './markdown.ts';

/**
 * How the time, the memory and the bytes of a build grow with the course: builds and checks generated courses of 1, 10, 100 and
 * 1,000 sections, each in a copy of the project and in a process of its own, and prints a Markdown table.
 *
 *     npm run bench:build
 *     npm run bench:build -- --sections 1,10,100
 *
 * A course of one section stands for what any build costs; it is subtracted before the rest is divided by the sections.
 * Ends with 1 if a section of the largest course takes more than 1.5 times what it takes in the next smaller one, in time of
 * the processor: what else runs on the machine changes the clock and not this. A build that is linear stays near 1; half
 * as much again leaves room for the collection of garbage, which costs more the more is kept. Something done for each
 * section with each section would give up to 10.
 */
const most = 1.5;

const { values } = parseArgs({ options: { sections: { type: 'string', default: '1,10,100,1000' } } });
const sizes = values.sections.split(',').map(Number);
if (sizes[0] !== 1 || sizes.some((size) => !Number.isInteger(size)))
  throw new Error(`--sections wants numbers that begin with 1, such as 1,10,100; not “${values.sections}”.`);

interface Costs extends BuildCosts {
  sections: number;
  checkSeconds: number;
  htmlBytes: number;
}

function run(args: string[], cwd: string): { output: string; seconds: number } {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stdout}\n${stderr}`);
  return { output: stdout, seconds: (performance.now() - start) / 1e3 };
}

function htmlBytes(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

function measure(sections: number): Costs {
  const copy = copyProject('dist-bench');
  try {
    generateCourse(copy, sections);
    const check = run(['src/content-layer/check.ts'], copy);
    const { output } = run([buildOnceFile, copy], copy);
    const costs = JSON.parse(output.trim().split('\n').at(-1) ?? '') as BuildCosts;
    return { sections, ...costs, checkSeconds: check.seconds, htmlBytes: htmlBytes(`${copy}/out`) };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const results: Costs[] = [];
for (const size of sizes) {
  const result = measure(size);
  results.push(result);
  console.error(JSON.stringify(result));
}

const [alone] = results as [Costs, ...Costs[]];
/** What one more section costs, on average. */
const perSection = ({ cpuSeconds, sections }: Costs) =>
  sections === 1 ? undefined : (cpuSeconds - alone.cpuSeconds) / (sections - 1);

const rows = results.map((costs) => {
  const each = perSection(costs);
  return [
    costs.sections.toLocaleString('en'),
    `${costs.seconds.toFixed(1)} s`,
    `${costs.cpuSeconds.toFixed(1)} s`,
    each === undefined ? '' : `${Math.round(each * 1e3)} ms`,
    `${Math.round(costs.peakBytes / 1e6)} MB`,
    `${Math.round(costs.htmlBytes / costs.sections / 1e3)} kB`,
    `${costs.checkSeconds.toFixed(1)} s`,
  ];
});
console.log(
  markdownTable(
    [
      'sections',
      'build',
      'processor',
      'processor, each further section',
      'peak memory',
      'HTML per section',
      '`npm run check`',
    ],
    rows,
  ),
);

const [before, largest] = results.slice(-2).map(perSection);
if (before !== undefined && largest !== undefined) {
  const ratio = largest / before;
  console.log(
    `\n${measuredOn(cpus(), totalmem())} A section of the largest course takes the processor ${ratio.toFixed(2)} times as long as one of the course before.`,
  );
  if (ratio > most) {
    console.error(`That is more than ${most}: something is done for each section with each section.`);
    process.exitCode = 1;
  }
}
