import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { startThemeChoice } from '../../../src/elements/theme-choice.ts';
import { setShared } from '../../../src/lib/progress-store.ts';
import { keepTheme, readTheme, themeKey, type ThemePlaces } from '../../../src/lib/theme.ts';

const never = () => false;

const forbidden = (): never => {
  throw new DOMException('forbidden', 'SecurityError');
};

describe('the theme that a student chooses', () => {
  it('is there again on the next page', () => {
    const window = new Window();
    keepTheme(window, 'dark', never);
    expect(readTheme(window)).toBe('dark');
  });

  it('leaves nothing behind when it follows the system again', () => {
    const window = new Window();
    keepTheme(window, 'dark', never);
    keepTheme(window, 'auto', never);
    expect(readTheme(window)).toBe('auto');
    expect([window.localStorage.length, window.sessionStorage.length]).toEqual([0, 0]);
  });

  it('goes with the tab on a shared computer', () => {
    const window = new Window();
    setShared(window, true);
    keepTheme(window, 'light', () => window.sessionStorage.getItem('lesson:shared') !== null);
    expect(window.localStorage.length).toBe(0);
    expect(readTheme(window)).toBe('light');
  });

  it('is not taken from a record that somebody has changed', () => {
    const window = new Window();
    window.localStorage.setItem(themeKey, '"><script>');
    expect(readTheme(window)).toBe('auto');
  });

  it('holds for the page where the browser forbids to keep it', () => {
    const places = { getItem: forbidden, setItem: forbidden, removeItem: forbidden };
    const closed: ThemePlaces = { localStorage: places, sessionStorage: places };
    expect(() => keepTheme(closed, 'dark', forbidden)).not.toThrow();
    expect(readTheme(closed)).toBe('auto');
  });

  it('is shown in both places where it can be chosen, and nothing is kept before a choice', () => {
    const window = new Window();
    const { document } = window;
    const select = '<select data-theme-choice disabled><option>auto</option><option>dark</option></select>';
    document.body.innerHTML = select + select;
    startThemeChoice(window as unknown as Parameters<typeof startThemeChoice>[0], never);
    const [first, second] = document.querySelectorAll<'select'>('select');
    expect([first?.disabled, second?.disabled, window.localStorage.length]).toEqual([false, false, 0]);
    if (first) {
      first.value = 'dark';
      first.dispatchEvent(new window.Event('change'));
    }
    expect(second?.value).toBe('dark');
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(window.localStorage.getItem(themeKey)).toBe('dark');
  });
});
