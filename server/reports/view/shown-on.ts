/** What of a document is only for who looks at it now, and what only for who reads it once it is a file. */
import type { DocumentView, Section } from './view';

export const forScreen = (view: DocumentView): DocumentView => shownOn('screen', view);

export const forPaper = (view: DocumentView): DocumentView => shownOn('paper', view);

function shownOn(where: NonNullable<Section['only']>, view: DocumentView): DocumentView {
  const { sections } = view;
  // The same object where nothing is left out: who keeps views knows them again.
  return sections.every(({ only = where }) => only === where)
    ? view
    : { ...view, sections: sections.filter(({ only = where }) => only === where) };
}
