/** What the tests use of Citation.js, which comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: string, options: { forceType: string });
    /** CSL-JSON. */
    data: object[];
  }
}
declare module '@citation-js/plugin-bibtex';
