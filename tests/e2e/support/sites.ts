/** The two builds under test: the same course at the root of a host and under a path. */
export const sites = {
  root: { folder: 'dist', base: '/', port: 4331, url: 'http://localhost:4331/' },
  based: { folder: 'dist-based', base: '/some/where/', port: 4332, url: 'http://localhost:4332/some/where/' },
};

export type SiteName = keyof typeof sites;
