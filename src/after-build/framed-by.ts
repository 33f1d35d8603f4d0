/**
 * What is wrong with the list of sites that may show the course within their own pages, and how to mend it; nothing if all
 * is well.
 */
export function framingProblem(sites: readonly string[]): string | undefined {
  const wrong = sites.find((site) => !/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?$/i.test(site));
  return wrong === undefined
    ? undefined
    : `\`mayBeFramedBy\` has “${wrong}”, which is not the address of a site. Write https:// and the name of the host, without a path or a slash at the end: mayBeFramedBy: ['https://moodle.example.org'].`;
}
