/** The resolutions of the United Nations by which the policy leaves Crimea and the four regions with Ukraine. */
export const policySources = ['unga-68-262-2014', 'unga-es-11-4'] as const;
