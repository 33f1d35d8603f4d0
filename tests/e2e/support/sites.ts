/** The two builds under test: the same course at the root of a host and under a path. */
export const sites = {
  root: { port: 4331, url: 'http://localhost:4331/', env: {} as Record<string, string> },
  based: {
    port: 4332,
    url: 'http://localhost:4332/some/where/',
    env: { BASE_PATH: '/some/where', OUT_DIR: './dist-based' } as Record<string, string>,
  },
};
