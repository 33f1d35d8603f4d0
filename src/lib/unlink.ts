const link = /<a\s(?:[^>"]|"[^"]*")*>([\s\S]*?)<\/a>/g;
const address = /\shref="([^"]*)"/;

/**
 * The HTML of a page in which links to pages that are left out are plain words.
 *
 * @param page the path of the page, which relative links start from
 * @param left the paths of the pages that are left out, each with a slash at its end
 */
export function unlink(html: string, page: string, left: readonly string[]): string {
  return html.replace(link, (whole, words: string) => {
    const href = address.exec(whole)?.[1];
    if (href === undefined || !URL.canParse(href, `http://site${page}`)) return whole;
    const { host, pathname } = new URL(href, `http://site${page}`);
    return host === 'site' && left.includes(pathname.replace(/\/?$/, '/')) ? words : whole;
  });
}
