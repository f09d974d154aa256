/** The statement of applicability as data: what its view, and everybody who asks for JSON, is made from. */
import type { Language } from '../../words/bilingual';
import { textIn } from '../../facts/text';
import type { StatementOfApplicability } from '../../facts/model';
import type { Judgement } from '../../isms-service';
import type { Project } from '../../workspace/project';
import type { Questions } from '../../workspace/questions';
import { openRisks, servicesInScope } from '../../workspace/scope';
import { conformityOf } from '../../check/conformity/conformity';
import { missingApproval } from '../../rules/soa/approval';
import { rolesInScope } from '../../rules/soa/statement-roles';
import { standardNames } from '../../words/names';
import type {
  SoaGroup,
  SoaHistoryEntry,
  SoaRow,
  SoaStandard,
  SoaSummary,
  StatementOfApplicabilityReport,
} from './model';
import { findingsBySubject } from '../row-findings';
import { scopeStatements } from '../scope/statements';
import { createTexts, type Texts } from '../texts';
import { createReferences, type References } from '../references';
import { rowsOf } from './rows';
import { soaWords } from './words';

/** Builds the statement of a project, with texts in one language. */
export function statementOfApplicability(
  project: Project,
  judgement: Judgement,
  language: Language,
): StatementOfApplicabilityReport {
  const ask = judgement.checkerOf(project)?.questions();
  if (!ask) throw new Error('the project is not part of the service');
  const texts = createTexts(project, language);
  const references = createReferences(project, ask, texts);
  const findings = findingsBySubject(project, judgement, language);
  const all = rowsOf({ ask, texts, references, findings }).map(({ row }) => row);
  const entry = ask.single('soa');
  const head = entry?.value ?? {};
  return {
    organization: texts.read(ask.single('organization')?.value.name),
    language,
    today: ask.today,
    edition: ask.edition,
    ...approvalOf(head, ask, references, texts),
    history: (head.history ?? []).map((entry) => historyEntry(entry, references, texts)),
    draft: entry === undefined || missingApproval(entry, ask).length > 0 || isOpen(project, judgement),
    scope: scopeStatements(ask.single('scope')?.value.statement, texts),
    services: servicesInScope(ask).map(({ value: { id = '', name, roles = [] } }) => ({
      id,
      name: texts.read(name) || id,
      roles,
    })),
    roles: rolesInScope(ask),
    people: ask
      .entries('people')
      .flatMap(({ value: { id, name } }) => (id === undefined ? [] : [{ id, name: textIn(name, language) || id }])),
    bases: basesOf(ask, language),
    standards: [
      `JIP-ISMS517-${ask.single('standards')?.value['jip-isms517'] ?? '1.0'}`,
      standardNames.cloud[language],
      standardNames.annex[ask.edition][language],
    ],
    groups: groupByStandard(all, ask, language),
    summary: summarize(all),
    untranslated: texts.untranslated(),
  };
}

function basesOf(ask: Questions, language: Language): StatementOfApplicabilityReport['bases'] {
  return [...openRisks(ask), ...ask.entries('requirements')].flatMap(({ value: { id, title } }) =>
    id === undefined ? [] : [{ id, title: textIn(title, language) }],
  );
}

type Approval = Pick<
  StatementOfApplicabilityReport,
  'documentId' | 'classification' | 'version' | 'date' | 'approvedBy' | 'approvedOn'
>;

/** What the statement says of itself; what it leaves to the record of its document is taken from there. */
function approvalOf(head: StatementOfApplicability, ask: Questions, { nameOf }: References, texts: Texts): Approval {
  const { document } = head;
  const id = typeof document === 'string' ? document : document?.id;
  const own = typeof document === 'object' ? document : undefined;
  const record = id === undefined ? undefined : ask.definition('document', id)?.value;
  const approvedBy = head.approvedBy ?? own?.approvedBy ?? record?.approvedBy;
  const approvedOn = own?.approvedOn ?? record?.approvedOn;
  return {
    documentId: id ?? '',
    classification: texts.read(own?.classification ?? record?.classification),
    version: head.version ?? own?.version ?? record?.version ?? '',
    date: head.date ?? approvedOn ?? '',
    approvedBy: approvedBy === undefined ? '' : nameOf('person', approvedBy),
    // The day of the statement is that of its text; a day of approval without anybody who approved is none.
    approvedOn: approvedBy === undefined ? '' : (approvedOn ?? ''),
  };
}

function historyEntry(
  { version = '', date = '', change, by }: NonNullable<StatementOfApplicability['history']>[number],
  { nameOf }: References,
  texts: Texts,
): SoaHistoryEntry {
  return { version, date, change: texts.read(change), by: by === undefined ? '' : nameOf('person', by) };
}

/** A sentence of 4.2.2 d) is not met: what is approved like that is still not in force. */
function isOpen(project: Project, judgement: Judgement): boolean {
  return conformityOf(project, judgement).some(({ requirement, met }) => requirement.id.startsWith('4.2.2.d') && !met);
}

function groupByStandard(rows: readonly SoaRow[], ask: Questions, language: Language): readonly SoaGroup[] {
  const names: Readonly<Record<SoaStandard, string>> = {
    '27017': standardNames.cloud[language],
    '27001': standardNames.annex[ask.edition][language],
    own: soaWords.ownControls[language],
  };
  return (['27017', '27001', 'own'] as const).flatMap((standard) => {
    const own = rows.filter((row) => row.standard === standard);
    if (own.length === 0) return [];
    return [{ standard, name: names[standard], rows: own }];
  });
}

function summarize(rows: readonly SoaRow[]): SoaSummary {
  const stated = rows.filter((row) => row.stated);
  return {
    total: rows.length,
    applicable: stated.filter(({ applicable }) => applicable === true).length,
    excluded: stated.filter(({ applicable }) => applicable === false).length,
    undecided: stated.filter(({ applicable }) => applicable === undefined).length,
    missing: rows.length - stated.length,
    implemented: stated.filter(({ applicable, status }) => applicable === true && status === 'implemented').length,
  };
}
