import type { Page } from '@playwright/test';
import { randomFrom } from './random.ts';

/** What was done on a walk, and what went wrong on it. */
export interface Walk {
  steps: string[];
  faults: string[];
}

type Choose = <T>(list: readonly T[]) => T | undefined;

const keys = ['Tab', 'Shift+Tab', 'Enter', 'Space', 'Escape', 'ArrowDown', 'ArrowLeft', 'End', 'Control+k'];
const words = ['1969', 'Damansky', '珍宝岛', 'даманский', '', '<b>x</b>', '-1e9', 'a'.repeat(300)];
const widths = [320, 360, 768, 1280];

/** Marks one thing that can be pressed and is in nobody's way, and says what it is. */
function mark(at: number): string | undefined {
  for (const old of document.querySelectorAll('[data-monkey]')) old.removeAttribute('data-monkey');
  const things = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, label'),
  ].filter((thing) => {
    if (!thing.checkVisibility({ visibilityProperty: true })) return false;
    if (thing.matches(':disabled, [type="file"]') || thing.closest('[inert]')) return false;
    // Paper and other hosts are not part of the walk.
    if (thing.matches('[data-print-key]')) return false;
    return (
      !(thing instanceof HTMLAnchorElement) ||
      (thing.host === location.host && !thing.pathname.includes('/exports/'))
    );
  });
  const thing = things[Math.floor(at * things.length)];
  thing?.setAttribute('data-monkey', '');
  return (
    thing &&
    `${thing.tagName.toLowerCase()} “${(thing.textContent || thing.getAttribute('aria-label') || thing.id).trim().slice(0, 40)}”`
  );
}

async function press(page: Page, random: () => number, choose: Choose): Promise<string> {
  const name = await page.evaluate(mark, random());
  if (!name) return 'press nothing';
  const thing = page.locator('[data-monkey]').first();
  const tag = name.split(' ', 1)[0];
  const type = await thing.getAttribute('type');
  if (tag === 'textarea' || (tag === 'input' && (type === 'text' || type === 'search'))) {
    const word = choose(words) ?? '';
    await thing.fill(word, { timeout: 2000 }).catch(() => {});
    return `type ${JSON.stringify(word.slice(0, 20))} into ${name}`;
  }
  if (tag === 'select') {
    const count = await thing.locator('option').count();
    await thing.selectOption({ index: Math.floor(random() * count) }, { timeout: 2000 }).catch(() => {});
    return `choose in ${name}`;
  }
  // What is covered by something else, as under an open dialog, is not pressed: a student could not either.
  await thing.click({ timeout: 1500 }).catch(() => {});
  return `press ${name}`;
}

/** Does one thing that a student could do. */
async function act(page: Page, random: () => number, choose: Choose): Promise<string> {
  const die = random();
  if (die < 0.62) return press(page, random, choose);
  if (die < 0.76) {
    const key = choose(keys) ?? 'Tab';
    await page.keyboard.press(key);
    return `key ${key}`;
  }
  if (die < 0.82) {
    await page.goBack({ waitUntil: 'load', timeout: 5000 }).catch(() => {});
    // Before the first page of the walk there is none of the site.
    if (page.url() === 'about:blank') await page.goForward();
    return 'back';
  }
  if (die < 0.85) {
    await page.goForward({ waitUntil: 'load', timeout: 5000 }).catch(() => {});
    return 'forward';
  }
  if (die < 0.89) {
    await page.reload();
    return 'reload';
  }
  if (die < 0.95) {
    const width = choose(widths) ?? 360;
    await page.setViewportSize({ width, height: width < 700 ? 640 : 800 });
    return `${width} px wide`;
  }
  await page.mouse.wheel(0, Math.floor(random() * 6000) - 1500);
  return 'scroll';
}

/** What holds of every page, whatever was done on it before. */
function lookAtPage(): string[] {
  const faults: string[] = [];
  const overflow = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (overflow > 0) faults.push(`${overflow} px stand out sideways`);
  const heading = document.querySelector('h1');
  if (!heading?.checkVisibility()) faults.push('no heading of the first level');
  if ((document.querySelector('main')?.innerText.length ?? 0) < 80) faults.push('the page is empty');
  return faults;
}

/**
 * Walks through the site at random, from a page and with a seed that say all that will happen.
 *
 * @param home where the site begins; nothing may be asked for elsewhere
 */
export async function walk(
  page: Page,
  home: string,
  start: string,
  seed: number,
  length: number,
): Promise<Walk> {
  const random = randomFrom(seed);
  const choose: Choose = (list) => list[Math.floor(random() * list.length)];
  const steps = [`open /${start}`];
  const faults: string[] = [];
  const blame = (fault: string) => faults.push(`after step ${steps.length}, ${steps.at(-1)}: ${fault}`);
  page.on('pageerror', (error) => blame(`a script failed: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      blame(`in the console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (/^(http|ws)/.test(request.url()) && !request.url().startsWith(home))
      blame(`asked for ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) blame(`${response.status()} ${response.url()}`);
  });
  page.on('dialog', (dialog) => {
    blame(`a dialog of the browser: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(`${home}${start}`);
  while (steps.length <= length && faults.length === 0) {
    steps.push(await act(page, random, choose));
    // A step may lead to another page; what is looked at is the page that it led to.
    await page.waitForLoadState();
    for (const fault of await lookAgain(page)) blame(fault);
  }
  return { steps, faults };
}

/** A page that is on its way, or is left while it is looked at, is looked at again; what is wrong then stays wrong. */
async function lookAgain(page: Page): Promise<string[]> {
  let faults = ['the page can’t be looked at'];
  for (let tries = 0; tries < 8; tries += 1) {
    try {
      await page.waitForFunction(() => document.readyState === 'complete');
      faults = await page.evaluate(lookAtPage);
      if (faults.length === 0) return [];
    } catch {
      await page.waitForLoadState();
    }
    await page.waitForTimeout(250);
  }
  return faults;
}
