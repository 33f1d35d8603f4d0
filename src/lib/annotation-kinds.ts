/** What a note points out, in the order in which the kinds are explained to a student. */
export const annotationKinds = ['speaker', 'claim', 'evidence', 'hedge', 'context', 'outcome'] as const;
export type AnnotationKind = (typeof annotationKinds)[number];
