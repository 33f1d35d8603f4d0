import type { Loader } from 'astro/loaders';
import { docsLoader } from '@astrojs/starlight/loaders';

/**
 * Starlight's loader of pages, which does not see the sections that an instructor leaves out: they get no page, no place in
 * the menu, and are not found by the search.
 *
 * @param leaveOut ids of lessons
 */
export function shownDocsLoader(leaveOut: readonly string[]): Loader {
  const all = docsLoader();
  const left = leaveOut.map((id) => `lesson/${id}`);
  return {
    name: all.name,
    load: async (context) => {
      const { store } = context;
      const set: typeof store.set = (entry) => !left.includes(entry.id) && store.set(entry);
      await all.load({ ...context, store: { ...store, set } });
      // An earlier build may have kept them.
      for (const id of left) store.delete(id);
    },
  };
}
