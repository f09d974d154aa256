/** The catalogues whose ids the schema offers, as catalogs/ has them. */
export interface SchemaCatalogs {
  readonly cloud2015: object;
  readonly annex2022: object;
  readonly annex2013: object;
  readonly enisa2009: object;
  readonly requirements517: object;
}

/** The language of ISMS files in the standard keywords of JSON Schema draft-07, in the words of one language. */
export function standardSchema(source: object, language: 'en' | 'ja', catalogs: SchemaCatalogs): object;

/** A regular expression for ids. */
export const idPattern: string;
