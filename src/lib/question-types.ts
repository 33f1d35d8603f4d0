/** The types of question that a page can show. A type is added here together with its component. */
export const supportedTypes = ['single', 'multiple'] as const;

export type SupportedType = (typeof supportedTypes)[number];

/** Whether a page can show questions of this type. */
export function isSupported(type: string): type is SupportedType {
  return (supportedTypes as readonly string[]).includes(type);
}
