/** What a student can choose: to follow the system, or one of the two. */
export type Theme = 'auto' | 'dark' | 'light';

/** Where the choice is kept. */
export const themeKey = 'lesson:theme';

type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What the choice is kept in: for good, and until the tab is closed. Browsers throw where storage is forbidden. */
export interface ThemePlaces {
  readonly localStorage: Keeper;
  readonly sessionStorage: Keeper;
}

/** What was chosen; `auto` where nothing was, or where the browser forbids to look. */
export function readTheme(places: ThemePlaces): Theme {
  try {
    const { localStorage: forGood, sessionStorage: forNow } = places;
    const kept = forNow.getItem(themeKey) ?? forGood.getItem(themeKey);
    return kept === 'dark' || kept === 'light' ? kept : 'auto';
  } catch {
    return 'auto';
  }
}

/**
 * Keeps a choice; `auto` leaves nothing behind. Where there is no room, or storage is forbidden, the choice holds for the
 * page alone, which needs no message: the student sees it.
 *
 * @param shared whether this is a shared computer, on which nothing stays once the tab is closed; may throw as storage does
 */
export function keepTheme(places: ThemePlaces, theme: Theme, shared: () => boolean): void {
  try {
    const { localStorage: forGood, sessionStorage: forNow } = places;
    for (const place of [forNow, forGood]) place.removeItem(themeKey);
    if (theme !== 'auto') (shared() ? forNow : forGood).setItem(themeKey, theme);
  } catch {
    return;
  }
}
