/** The builds under test: the course at the root of a host and under a path, and a page with every type of question. */
export const sites = {
  root: { folder: 'dist', base: '/', port: 4331, url: 'http://localhost:4331/' },
  based: { folder: 'dist-based', base: '/some/where/', port: 4332, url: 'http://localhost:4332/some/where/' },
  types: { folder: 'dist-types', base: '/', port: 4334, url: 'http://localhost:4334/' },
};

export type SiteName = keyof typeof sites;
