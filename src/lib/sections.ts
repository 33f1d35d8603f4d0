import { headings } from './headings.ts';
import { attributeStrings, componentTags } from './page-usage.ts';

/** Components with a heading of their own and text in them, with the anchor of that heading. */
const containers: Record<string, string> = {
  Exercise: 'exercise',
  GoFurther: 'go-further',
  KeyQuestion: 'key-question',
  Summary: 'summary',
};

/** The anchor of the heading under which a place of a page stands; undefined before the first. */
export function sectionAt(body: string, offset: number): string | undefined {
  const holding = componentTags(body).flatMap(({ name, attributes, offset: start }) => {
    const anchor = containers[name];
    const holds = start <= offset && body.indexOf(`</${name}>`, start) > offset;
    return anchor && holds
      ? [{ anchor: attributeStrings(attributes, 'id')[0] ?? anchor, offset: start }]
      : [];
  });
  const above = [...headings(body), ...holding].filter((heading) => heading.offset <= offset);
  return above.sort((a, b) => a.offset - b.offset).at(-1)?.anchor;
}
