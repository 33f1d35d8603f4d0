import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

/** What of a page the policy has to know. */
export interface PageContents {
  /** Hashes of what stands in the page itself, as the policy writes them: `'sha256-…'`. */
  scripts: string[];
  styles: string[];
  styleAttributes: string[];
  /** What no policy of the course allows, in words for an author: one line each. */
  refused: string[];
  /** Where in the text of the page the policy goes: behind the encoding, before anything that is loaded or run. */
  at: number;
  /** Where an earlier run put its policy, to be replaced. */
  earlier: { from: number; to: number } | undefined;
}

/** A script with one of these types runs; any other, such as JSON-LD, is data, which browsers leave alone. */
const scriptTypes = /^(|module|text\/javascript|application\/javascript|importmap|speculationrules)$/i;

/** Elements that load something by themselves, and the attributes that say from where. */
const loading: Record<string, string[]> = {
  script: ['src'],
  link: ['href'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  iframe: ['src'],
  frame: ['src'],
  embed: ['src'],
  object: ['data'],
  form: ['action'],
};

/** What a link says of another page loads nothing: its own address, a licence, an author. */
const loadingLinks = /\b(stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/;

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Reads a built page as a browser does. @throws if it has no `<meta charset>`, behind which the policy goes */
export function readPage(html: string): PageContents {
  const found = {
    scripts: new Set<string>(),
    styles: new Set<string>(),
    styleAttributes: new Set<string>(),
    refused: new Set<string>(),
  };
  let at: number | undefined;
  let earlier: PageContents['earlier'];

  for (const element of elements(parse(html, { sourceCodeLocationInfo: true }))) {
    const { tagName, sourceCodeLocation: place } = element;
    const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
    if (tagName === 'meta' && place) {
      if (attributes.has('charset')) at ??= place.endOffset;
      if (/^content-security-policy$/i.test(attributes.get('http-equiv') ?? ''))
        earlier = { from: place.startOffset, to: place.endOffset };
    }
    if (tagName === 'script' && !attributes.has('src') && scriptTypes.test(attributes.get('type') ?? ''))
      found.scripts.add(hash(textOf(element)));
    if (tagName === 'style') found.styles.add(hash(textOf(element)));
    const style = attributes.get('style');
    if (style !== undefined) found.styleAttributes.add(hash(style));
    for (const line of refusals(tagName, attributes)) found.refused.add(line);
  }
  if (at === undefined) throw new Error('The page has no <meta charset>.');
  return {
    scripts: [...found.scripts],
    styles: [...found.styles],
    styleAttributes: [...found.styleAttributes],
    refused: [...found.refused],
    at,
    earlier,
  };
}

function* refusals(tagName: string, attributes: Map<string, string>): Generator<string> {
  for (const [name, value] of attributes) {
    if (name.startsWith('on')) yield `<${tagName} ${name}="…">: scripts in attributes do not run`;
    if (/^(href|src|action|formaction|xlink:href)$/.test(name) && /^[\s\0]*(javascript|data):/i.test(value)) {
      if (tagName !== 'img' || !value.startsWith('data:image/'))
        yield `<${tagName} ${name}="${short(value)}">: an address that is a script or data is not followed`;
    }
  }
  if (/^(iframe|frame|embed|object|base)$/.test(tagName)) {
    yield `<${tagName} ${[...attributes].map(([name, value]) => `${name}="${short(value)}"`).join(' ')}>: pages within pages are not shown`;
    return;
  }
  if (tagName === 'link' && !loadingLinks.test(attributes.get('rel') ?? '')) return;
  for (const name of loading[tagName] ?? []) {
    const value = attributes.get(name);
    if (value !== undefined && /(^|,)\s*(https?:|\/\/)/i.test(value))
      yield `<${tagName} ${name}="${short(value)}">: nothing is loaded from another site`;
  }
}

const short = (value: string) => (value.length > 80 ? `${value.slice(0, 79)}…` : value);

function textOf(element: Tree.Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/** Every element, those in templates too: scripts of the page copy them into it. */
function* elements(node: Tree.ParentNode): Generator<Tree.Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    if ('content' in child) yield* elements(child.content);
    yield* elements(child);
  }
}
