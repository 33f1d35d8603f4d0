import { damagedPrefix, progressKey, seedKey, sharedKey } from './progress-store.ts';
import { themeKey } from './theme.ts';

/** Something that the site stores in a browser. The page on privacy lists these, and a test finds no others. */
export interface StoredItem {
  /** Its name in the browser's storage, or the beginning of it. */
  key: string;
  /** Whether a number follows. */
  numbered?: true;
  /** The name of the text that says what it holds; the text that says since when has the same name with `Since`. */
  about: 'answers' | 'damaged' | 'seed' | 'shared' | 'theme' | 'menu';
  /** Kept until deleted; on a shared computer, as everything else, until the tab is closed. */
  kept: 'localStorage' | 'sessionStorage';
}

/** Starlight's own; no code of ours reads it. */
const menuKey = 'sl-sidebar-state';

export const storedItems: readonly StoredItem[] = [
  { key: progressKey, about: 'answers', kept: 'localStorage' },
  { key: damagedPrefix, numbered: true, about: 'damaged', kept: 'localStorage' },
  { key: seedKey, about: 'seed', kept: 'localStorage' },
  { key: themeKey, about: 'theme', kept: 'localStorage' },
  { key: sharedKey, about: 'shared', kept: 'sessionStorage' },
  { key: menuKey, about: 'menu', kept: 'sessionStorage' },
];
