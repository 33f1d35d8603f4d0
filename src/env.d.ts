/** Starlight makes this module when the site is built and does not publish its type. */
declare module 'virtual:starlight/pagefind-config' {
  export const pagefindUserConfig: Record<string, unknown>;
}
