/** A document as scope and statement of applicability name theirs: by its id alone, or with a record in place. */
interface Documented {
  readonly document?: string | { readonly id?: string } | undefined;
}

/** The id of the document in which the section is kept. */
export function documentOf({ document }: Documented): string | undefined {
  return typeof document === 'string' ? document : document?.id;
}
