import type { Page } from '@playwright/test';

/** Heading levels that are left out on the way down, and whatever number of first headings is not one. */
export function headingFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading) =>
      heading.checkVisibility(),
    );
    const level = (heading: Element | undefined) => Number(heading?.tagName.slice(1) ?? 0);
    const first = headings.filter((heading) => level(heading) === 1).length;
    const main = headings.filter((heading) => heading.closest('main'));
    return [
      ...(first === 1 ? [] : [`${first} headings of the first level`]),
      ...main.flatMap((heading, i) =>
        level(heading) > level(main[i - 1]) + 1
          ? [`${heading.tagName} “${heading.textContent.trim()}” after ${main[i - 1]?.tagName ?? 'nothing'}`]
          : [],
      ),
    ];
  });
}

/** Words in another script that do not stand in an element with their language. */
export function languageFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scripts = [
      { name: 'Chinese', has: /\p{Script=Han}/u, lang: /^(zh(?!-Latn)|ja)/ },
      { name: 'Cyrillic', has: /\p{Script=Cyrillic}/u, lang: /^(ru|uk|kk|ky|tg|be|mn|und-Cyrl)(?!-Latn)/ },
      // Other languages of the course have no letters with a caron.
      { name: 'Pinyin', has: /[ǎǐǒǔǖǘǚǜ]/u, lang: /^zh-Latn/ },
    ];
    const faults: string[] = [];
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent ?? '';
      const parent = walker.currentNode.parentElement;
      if (!parent || parent.closest('script, style, noscript, title')) continue;
      const lang = parent.closest('[lang]')?.getAttribute('lang') ?? '';
      for (const script of scripts) {
        if (script.has.test(text) && !script.lang.test(lang))
          faults.push(`${script.name} marked as “${lang}”: ${text.trim().slice(0, 60)}`);
      }
    }
    return faults;
  });
}

/** Controls lower or narrower than 44 px; a radio button or a box is as large as its label. */
export function smallControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'button, input:not([type="hidden"]), select, textarea, summary',
      ),
    ].filter((control) => control.checkVisibility({ visibilityProperty: true }));
    return controls.flatMap((control) => {
      const target =
        control.matches('[type="radio"], [type="checkbox"]') && control.closest('label')
          ? control.closest('label')
          : control;
      const { width, height } = (target ?? control).getBoundingClientRect();
      const isHidden = width <= 1 || height <= 1;
      // Words to be marked are targets in a sentence.
      const inSentence = control.closest('.lesson-mark-text') !== null;
      return isHidden || inSentence || (height >= 43.5 && width >= 43.5)
        ? []
        : [`${Math.round(width)}×${Math.round(height)} ${control.outerHTML.slice(0, 120)}`];
    });
  });
}

/** Text that is cut off by the box it stands in, or lies over other text. */
export function crowdedText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const lines: { text: string; box: DOMRect; owner: Element }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const owner = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent?.trim() ?? '';
      if (!owner || text === '' || owner.closest('script, style, noscript, .sr-only, svg')) continue;
      if (!owner.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const boxes = [...range.getClientRects()];
      for (let cutter: Element | null = owner; cutter; cutter = cutter.parentElement) {
        const style = getComputedStyle(cutter);
        if (style.clipPath !== 'none' || style.position === 'fixed') {
          boxes.length = 0;
          break;
        }
        if (cutter === document.body || cutter === document.documentElement) break;
        const { overflowX, overflowY } = style;
        const edge = cutter.getBoundingClientRect();
        const cut = boxes.some(
          (box) =>
            (/hidden|clip/.test(overflowX) && (box.right > edge.right + 1 || box.left < edge.left - 1)) ||
            (/hidden|clip/.test(overflowY) && (box.bottom > edge.bottom + 6 || box.top < edge.top - 6)),
        );
        if (cut) faults.push(`cut off: ${text.slice(0, 60)}`);
        if (/auto|scroll/.test(overflowX + overflowY) || cut) {
          boxes.length = 0;
          break;
        }
      }
      for (const box of boxes) if (box.width > 1 && box.height > 1) lines.push({ text, box, owner });
    }
    lines.sort((a, b) => a.box.top - b.box.top);
    lines.forEach((line, i) => {
      for (const other of lines.slice(i + 1)) {
        if (other.box.top > line.box.bottom) break;
        const across = Math.min(line.box.right, other.box.right) - Math.max(line.box.left, other.box.left);
        const down = Math.min(line.box.bottom, other.box.bottom) - other.box.top;
        // The boxes of two lines of one paragraph touch; a third of a line means that letters do.
        if (across > 2 && down > Math.min(line.box.height, other.box.height) / 2)
          faults.push(`on top of each other: “${line.text.slice(0, 40)}” and “${other.text.slice(0, 40)}”`);
      }
    });
    return faults;
  });
}

/** What can be said of the element that has the focus: where it is, whether it can be seen and is seen to have it. */
export interface Stop {
  name: string;
  top: number;
  left: number;
  fault?: string;
}

/** Looks at the element that has the focus. */
export function lookAtFocus(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const isShown = (each: Element) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
      return (
        outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)'
      );
    };
    // The ring of an option is drawn around its row.
    const ringed = [element, element.closest('label')].some((each) => each && isShown(each));
    const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const points = boxes.flatMap(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].flatMap((x) =>
        [0.15, 0.5, 0.85].map((y) => [left + width * x, top + height * y] as const),
      ),
    );
    const target = element.closest('label') ?? element;
    const seen = points.some(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (target.contains(hit) || hit.contains(element));
    });
    const box = element.getBoundingClientRect();
    const name = `${element.tagName.toLowerCase()} “${(element.textContent || element.getAttribute('aria-label') || element.id).trim().slice(0, 50)}”`;
    const fault = !ringed ? 'no ring' : !seen ? 'covered or out of sight' : undefined;
    // The navigation scrolls for itself, and scrolls on as it is walked through.
    const scrolled = element.closest('.sidebar-pane')?.scrollTop ?? 0;
    return {
      name,
      top: box.top + window.scrollY + scrolled,
      left: box.left,
      ...(fault ? { fault } : {}),
    };
  });
}

/** Walks through the page with the Tab key, from its top to its end, and notes whatever is wrong at a stop. */
export async function walkByTab(page: Page): Promise<{ stops: Stop[]; faults: string[] }> {
  const stops: Stop[] = [];
  for (let count = 0; count < 2000; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await lookAtFocus(page);
    const [first] = stops;
    if (!stop || (first && stop.name === first.name && stop.top === first.top))
      return { stops, faults: faultsIn(stops) };
    stops.push(stop);
  }
  return { stops, faults: ['The Tab key never comes to the end of the page.'] };
}

function faultsIn(stops: readonly Stop[]): string[] {
  const faults = stops.flatMap(({ name, fault }) => (fault ? [`${fault}: ${name}`] : []));
  const upwards = stops.flatMap((stop, i) => {
    const before = stops[i - 1];
    // A column further right may begin higher up.
    return before && stop.top < before.top - 100 && stop.left < before.left + 50
      ? [`back up the page: from ${before.name} to ${stop.name}`]
      : [];
  });
  return [...faults, ...upwards];
}

/** Everything that moves for longer than a millisecond, or would when it changes. */
export function motion(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const longest = (times: string) =>
      Math.max(
        ...times.split(',').map((time) => Number.parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000)),
      );
    const kinds = new Set<string>();
    for (const element of document.querySelectorAll('body *')) {
      const { transitionDuration, animationDuration, animationName, scrollBehavior } =
        getComputedStyle(element);
      if (longest(transitionDuration) > 1) kinds.add(`transition of ${element.tagName} ${element.className}`);
      if (animationName !== 'none' && longest(animationDuration) > 1) kinds.add(`animation ${animationName}`);
      if (scrollBehavior === 'smooth') kinds.add(`smooth scrolling in ${element.tagName}`);
    }
    if (getComputedStyle(document.documentElement).scrollBehavior === 'smooth') kinds.add('smooth scrolling');
    return [...kinds];
  });
}
