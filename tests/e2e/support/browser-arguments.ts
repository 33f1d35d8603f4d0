const runsAsRoot = process.getuid?.() === 0;

/** Chromium refuses its sandbox to root, and its own background requests would fail (and be logged) on a closed network. */
export const browserArguments = [
  ...(runsAsRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];
