import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser named by `CHROMIUM_PATH`, else the first Chromium or Chrome on PATH, else undefined. */
export function systemBrowser(): string | undefined {
  if (process.env['CHROMIUM_PATH']) return process.env['CHROMIUM_PATH'];
  for (const name of names) {
    const found = spawnSync('which', [name], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim();
  }
  return undefined;
}

/** True when the command ran and ended well; its output stays out of the way. */
function succeeds(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 }).status === 0;
}

/**
 * Finds a browser for the tests: the system's, else Playwright's own, else the distribution's package.
 * Says what it did. Returns the path of the executable.
 * @throws when none could be had, with the command a person would type.
 */
export function provideBrowser(): string {
  const present = systemBrowser();
  if (present) return say(`browser: ${present} (already on this machine)`, present);
  if (existsSync(chromium.executablePath()))
    return say("browser: Playwright's own", chromium.executablePath());
  if (succeeds('npx', ['playwright', 'install', 'chromium']))
    return say("browser: installed Playwright's own", chromium.executablePath());
  succeeds('apt-get', ['update']);
  if (succeeds('apt-get', ['install', '-y', 'chromium'])) {
    const installed = systemBrowser();
    if (installed) return say(`browser: ${installed} (installed with apt-get)`, installed);
  }
  throw new Error(
    'No Chromium or Chrome could be found or installed.\nInstall one (Debian: `apt-get install chromium`) or set CHROMIUM_PATH to its executable.',
  );
}

function say(message: string, path: string): string {
  const version = execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
  console.log(`${message}: ${version}`);
  return path;
}
