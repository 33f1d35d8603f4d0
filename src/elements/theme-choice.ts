import { keepTheme, readTheme, type Theme } from '../lib/theme.ts';

/**
 * Lets a student choose between light, dark and what the system says. There is one choice in the header and one in the
 * menu of narrow screens; both show the same.
 *
 * @param shared whether this is a shared computer; asked at each choice
 */
export function startThemeChoice(window: Window & typeof globalThis, shared: () => boolean): void {
  const { document } = window;
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const choices = document.querySelectorAll<HTMLSelectElement>('[data-theme-choice]');
  let theme = readTheme(window);
  const show = () => {
    document.documentElement.dataset['theme'] = theme === 'auto' ? (dark.matches ? 'dark' : 'light') : theme;
    for (const choice of choices) choice.value = theme;
  };
  dark.addEventListener('change', show);
  for (const choice of choices) {
    choice.addEventListener('change', () => {
      theme = choice.value as Theme;
      keepTheme(window, theme, shared);
      show();
    });
    choice.disabled = false;
  }
  show();
}
