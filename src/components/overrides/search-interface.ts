// @ts-expect-error The package has no types.
import { PagefindUI } from '@pagefind/default-ui';
import { pagefindUserConfig } from 'virtual:starlight/pagefind-config';
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
 * Puts the search interface into `#starlight__search`, styled; called once, when the dialog first opens.
 *
 * @param translations the texts of the interface, as JSON
 */
export async function mountSearch(translations = '{}'): Promise<void> {
  await loadStyles();
  new PagefindUI({
    ...pagefindUserConfig,
    element: '#starlight__search',
    baseUrl: import.meta.env.BASE_URL,
    bundlePath: `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`,
    showImages: false,
    showSubResults: true,
    translations: JSON.parse(translations) as Record<string, string>,
  });
}
