/** Four ports from this one on are used; another number helps where one of them is taken. */
const firstPort = Number(process.env['TEST_PORT'] ?? 4331);

function site(folder: string, base: string, place: number) {
  const port = firstPort + place;
  return { folder, base, port, url: `http://localhost:${port}${base}` };
}

/** The builds under test: the course at the root of a host and under a path, and a page with every type of question. */
export const sites = {
  root: site('dist', '/', 0),
  based: site('dist-based', '/some/where/', 1),
  types: site('dist-types', '/', 3),
};

/** The section that the site under a path leaves out. */
export const leftOut = 'expert-voices';

/** Where the development server runs, for the tests of what an author sees. */
export const devPort = firstPort + 2;

export type SiteName = keyof typeof sites;
