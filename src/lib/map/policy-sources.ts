/** The resolutions of the United Nations by which the policy leaves Crimea and the four regions with Ukraine. */
export const policySources = ['unga-68-262-2014', 'unga-es-11-4'] as const;

/** What settled the borders of the five states with China, and the one between Kyrgyzstan and Tajikistan. */
export const borderSources = [
  'levinsson-svanberg-2000',
  'tabyshalieva-border-2002',
  'ibru-tajikistan-2011',
  'report-border-2025',
] as const;

/** All sources behind the borders on the map of routes, which shows a corner of Ukraine. */
export const routesPolicySources = [...borderSources, policySources[1]] as const;
