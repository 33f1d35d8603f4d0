// @ts-expect-error The package has no types.
import { PagefindUI } from '@pagefind/default-ui';
import { pagefindUserConfig } from 'virtual:starlight/pagefind-config';
import { allowSearchAndWorkers } from '~/elements/trusted-types';
import styles from './search-interface.css?url&no-inline';

function loadStyles(): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = styles;
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
}

/**
 * Puts the search interface into `#starlight__search`, styled; called when the dialog first opens, and again if that
 * failed.
 *
 * @param translations the texts of the interface, as JSON
 */
export async function mountSearch(translations = '{}'): Promise<void> {
  allowSearchAndWorkers(window, import.meta.env.BASE_URL);
  const bundlePath = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`;
  // The interface would look for the index only when a word is typed, and say nothing if it is not there.
  await import(/* @vite-ignore */ `${bundlePath}pagefind.js`);
  await loadStyles();
  new PagefindUI({
    ...pagefindUserConfig,
    element: '#starlight__search',
    baseUrl: import.meta.env.BASE_URL,
    bundlePath,
    showImages: false,
    showSubResults: true,
    translations: JSON.parse(translations) as Record<string, string>,
  });
}
