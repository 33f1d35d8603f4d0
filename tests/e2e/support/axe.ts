import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Rules whose answer depends on the theme; the others look at names, roles and order, which no theme changes. */
const colourRules = ['color-contrast', 'link-in-text-block'];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Axe has nothing to say about the page as it stands. A test that has seen a state in one theme with every rule asks in
 * another theme for those about colour alone.
 */
export async function expectNoFindings(
  page: Page,
  about: 'everything' | 'colour' = 'everything',
): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (
    about === 'colour' ? axe.withRules(colourRules) : axe.withTags(tags)
  ).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n  ')}`);
  expect(found).toEqual([]);
}
