/** What of the browser's trusted types is used here; the library of TypeScript does not know them yet. */
interface TrustedTypes {
  defaultPolicy: object | null;
  createPolicy(name: 'default', rules: { createHTML: Rule; createScriptURL: Rule }): object;
}
type Rule = (text: string) => string | null;

/** The workers of the course, below its base: the search and the one that keeps the course on the device. */
const workers = /^(pagefind\/pagefind-worker|service-worker)\.js$/;

/**
 * The course forbids browsers to take text for markup or for the address of a script (`require-trusted-types-for` in its
 * policy). Two things need it all the same, and this is the one place that lets them: the interface of the search, whose
 * excerpts mark the words that were found, and the workers. Call it before either; it may be called again. Browsers
 * that don't know trusted types have nothing to allow.
 *
 * @param base the path under which the course lives
 */
export function allowSearchAndWorkers(view: Window, base: string): void {
  const { trustedTypes } = view as Window & { trustedTypes?: TrustedTypes };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  const home = new URL(base.replace(/\/?$/, '/'), view.location.href).href;
  trustedTypes.createPolicy('default', {
    createHTML: onlyMarks,
    createScriptURL: (address) => {
      const { href } = new URL(address, view.location.href);
      return href.startsWith(home) && workers.test(href.slice(home.length)) ? address : null;
    },
  });
}

/** Leaves `<mark>` as it is and makes every other tag a text that readers see. */
export function onlyMarks(html: string): string {
  return html.replace(/<(?!\/?mark>)/g, '&lt;');
}
