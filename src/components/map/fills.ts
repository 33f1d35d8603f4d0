import type { ListedRole } from '~/lib/membership';

/** How states in a role are filled: a pattern of `Patterns.astro`. A partner is drawn as a dialogue partner was. */
export const fillOf: Record<ListedRole, string> = {
  'shanghai-five': 'url(#map-five)',
  member: 'url(#map-member)',
  observer: 'url(#map-observer)',
  'dialogue-partner': 'url(#map-partner)',
  partner: 'url(#map-partner)',
};
