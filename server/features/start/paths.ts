/** The names of the first files, in the order of the clauses that they answer. */
export const rootPath = 'isms.yaml';

/** The head of the statement of applicability, and its rows of ISO/IEC 27017. */
export const soaPath = 'soa.isms.yaml';

/** Keeps what is for this machine alone out of git. */
export const ignoredPath = '.gitignore';

/** Two roots would stand in one folder. */
export const otherRootPath = 'isms.yml';

export const firstPaths: readonly string[] = [
  rootPath,
  'services.isms.yaml',
  'criteria.isms.yaml',
  'risks.isms.yaml',
  soaPath,
  'soa-annex-a.isms.yaml',
  'audits.isms.yaml',
];
