import { attributeStrings, componentTags, withoutUnrendered } from './page-usage.ts';
import { paragraphs } from './paragraphs.ts';

/** A remark in MDX that a paragraph with a figure or a quotation needs no source, and why. */
export const exemption = /\{\/\*\s*no source needed(?::\s*(.*?))?\s*\*\/\}/s;

/** What of a paragraph in MDX a reader reads as its statements; all that is left keeps its place. */
export function readable(text: string): string {
  const away = (hidden: string) => hidden.replace(/[^\n]/g, ' ');
  return withoutUnrendered(text)
    .replace(/^\s*\d+[.)]\s/, away)
    .replace(/<\/?[A-Za-z](?:"[^"]*"|'[^']*'|\{[^{}]*\}|[^"'{}<>])*>/g, away)
    .replace(/\]\([^)]*\)/g, away);
}

/** The sources that a paragraph cites, in order, with the places in them. */
export function citedIn(text: string): { id: string; at: string | undefined }[] {
  return componentTags(text).flatMap(({ name, attributes }) => {
    const [id] = name === 'Cite' ? attributeStrings(attributes, 'source') : [];
    return id === undefined ? [] : [{ id, at: attributeStrings(attributes, 'at')[0] }];
  });
}

/** How many paragraphs of the lessons say where they have it from, and how many need not. */
export interface Ledger {
  /** Paragraphs and list items with words of their own. */
  paragraphs: number;
  cited: number;
  /** Those that call a statement a report, a forecast, a judgement or contested. */
  labelled: number;
  /** Those with a figure or a quotation and the reason why no source is needed. */
  exceptions: number;
}

/** Adds up the paragraphs of some pages. */
export function takeLedger(bodies: readonly string[]): Ledger {
  const texts = bodies
    .flatMap(paragraphs)
    .map(({ text }) => text)
    .filter((text) => /\p{L}{2}/u.test(readable(text)));
  const count = (holds: (text: string) => boolean) => texts.filter(holds).length;
  return {
    paragraphs: texts.length,
    cited: count((text) => citedIn(text).length > 0),
    labelled: count((text) => componentTags(text).some(({ name }) => name === 'Statement')),
    exceptions: count((text) => exemption.test(text)),
  };
}
