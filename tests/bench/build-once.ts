import { cpuUsage, resourceUsage } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';

/** What one build took. */
export interface BuildCosts {
  seconds: number;
  /** Of this process; the search index is made by one of its own. */
  cpuSeconds: number;
  /** The most that this process held at a time, as the system counts it (`ru_maxrss`). */
  peakBytes: number;
}

/** Builds the project in the folder that is named and prints its costs as JSON on the last line. */
async function buildOnce(root: string): Promise<void> {
  const start = performance.now();
  await build({ root, outDir: './out', logLevel: 'error' });
  const { user, system } = cpuUsage();
  const costs: BuildCosts = {
    seconds: (performance.now() - start) / 1e3,
    cpuSeconds: (user + system) / 1e6,
    peakBytes: resourceUsage().maxRSS * 1024,
  };
  console.log(`\n${JSON.stringify(costs)}`);
}

export const buildOnceFile = fileURLToPath(import.meta.url);

if (import.meta.main) await buildOnce(process.argv[2] ?? '.');
