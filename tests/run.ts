import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { provideBrowser } from './steps/browser.ts';

interface Count {
  passed: number;
  failed: number;
}

/** One npm script per question. A step without a report of single tests counts as one test. */
const steps: { script: string; report?: (text: string) => Count }[] = [
  { script: 'format' },
  { script: 'lint' },
  { script: 'check' },
  { script: 'types' },
  { script: 'unit', report: vitestCount },
  { script: 'build' },
  { script: 'build:based' },
  { script: 'build:types' },
  { script: 'e2e', report: playwrightCount },
];

const reports: Record<string, string> = { unit: 'test-results/unit.json', e2e: 'test-results/e2e.json' };

function vitestCount(text: string): Count {
  const report = JSON.parse(text) as { numPassedTests: number; numFailedTests: number };
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function playwrightCount(text: string): Count {
  const { stats } = JSON.parse(text) as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

function run(script: string): boolean {
  console.log(`\n── npm run ${script}`);
  return spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' }).status === 0;
}

const total: Count = { passed: 0, failed: 0 };
const broken: string[] = [];
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['CHROMIUM_PATH'] = provideBrowser();
rmSync('test-results', { recursive: true, force: true });

for (const { script, report } of steps) {
  const ok = run(script);
  if (!ok) broken.push(script);
  const file = reports[script];
  if (report && file && existsSync(file)) {
    const count = report(readFileSync(file, 'utf8'));
    total.passed += count.passed;
    total.failed += Math.max(count.failed, ok ? 0 : 1);
  } else if (ok) total.passed += 1;
  else total.failed += 1;
}

if (broken.length > 0) console.log(`\nFailed: ${broken.map((script) => `npm run ${script}`).join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
