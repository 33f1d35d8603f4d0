/** The part of citeproc-js that we use. It comes without types. */
declare module 'citeproc' {
  /** What the processor asks its surroundings for. */
  interface System {
    retrieveLocale(tag: string): string;
    retrieveItem(id: string): object;
    /** Called around each variable in the output, with the punctuation that stands just before and behind it. */
    variableWrapper(params: { variableNames: string[] }, before: string, text: string, after: string): string;
  }

  interface Engine {
    opt: { development_extensions: { wrap_url_and_doi: boolean } };
    setOutputFormat(name: string): void;
    updateItems(ids: readonly string[]): void;
    /** The entries stand in the second part; false if the style has no bibliography. */
    makeBibliography(): [object, string[]] | false;
  }

  /** How the output shows one property: a template with `%%STRING%%`, nothing, or a function. */
  type Decoration = string | false | ((state: unknown, text: string) => string);
  type OutputFormat = Record<string, Decoration>;

  const CSL: {
    Engine: new (system: System, style: string, language: string, forceLanguage: boolean) => Engine;
    Output: { Formats: Record<string, OutputFormat> & Record<'text' | 'html', OutputFormat> };
  };
  export default CSL;
}
