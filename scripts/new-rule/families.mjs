// What a rule's code says of it: the first part names what it speaks of, and by that the folder that the rule stands in.

const sectionOnce = (on, clause) => ({ on, clause, fixture: `${on}: {} #! CODE\n` });
const list = (on, clause) => ({ on, clause, fixture: `${on}:\n  - id: X-1 #! CODE\n` });
const statements = { on: 'soa.controls', clause: '4.2.2', fixture: 'soa:\n  controls:\n    - id: "5.1.1" #! CODE\n' };
const everyEntry = { on: 'every-entry', clause: '', fixture: 'people:\n  - id: X-1 #! CODE\n' };
const everySlice = { on: 'every-slice', clause: '', fixture: 'people:\n  - id: X-1 #! CODE\n' };
const project = { on: 'project', clause: '', fixture: 'isms: 1 #! CODE\n' };

/** By the first part of a code: the folder, what such rules usually judge, and a text in which a finding may stand. */
export const families = {
  yaml: { folder: 'file', ...everySlice },
  text: { folder: 'file', ...everySlice },
  schema: { folder: 'file', ...everyEntry },
  id: { folder: 'file', ...everyEntry },
  ref: { folder: 'file', ...everyEntry },
  control: { folder: 'file', ...everyEntry },
  entry: { folder: 'file', ...everyEntry },
  project: { folder: 'file', ...project },
  suppression: { folder: 'file', ...everySlice },
  scope: { folder: 'scope', ...sectionOnce('scope', '4.1') },
  risk: { folder: 'risk', ...list('risks', '4.2.1') },
  enisa: { folder: 'risk', ...list('risks', '4.2.1') },
  treatment: { folder: 'treatment', ...list('risks', '4.2.2') },
  soa: { folder: 'soa', ...statements },
  audit: { folder: 'audit', ...list('audits', '4.3') },
  finding: { folder: 'audit', ...list('audits', '4.3') },
  system: { folder: 'system', ...list('systems', '4.2.2') },
  evidence: { folder: 'evidence', ...list('evidence', '4.3') },
  document: { folder: 'evidence', ...list('documents', '4.1') },
};
