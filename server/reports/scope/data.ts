/** The scope with its services, and the environment that it ends at, as data. */
import type { LocalizedText } from '../../facts/text';
import type { Scope } from '../../facts/model';
import type { Language } from '../../words/bilingual';
import { atValue } from '../../check/anchors';
import { locationOf } from '../../check/location';
import type { Judgement } from '../../isms-service';
import type { Project } from '../../workspace/project';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { createReferences, type References } from '../references';
import { systemsData } from '../systems/data';
import { createTexts, type Texts } from '../texts';
import { placeIn } from '../view/place';
import type { ScopePair, ScopeReport } from './model';
import { serviceRows } from './services';
import { scopeStatements } from './statements';

export function scopeReport(project: Project, judgement: Judgement, language: Language): ScopeReport {
  const ask = judgement.checkerOf(project)?.questions();
  if (!ask) throw new Error('the project is not part of the service');
  const texts = createTexts(project, language);
  const references = createReferences(project, ask, texts);
  const entry = ask.single('scope');
  const scope: Scope = entry?.value ?? {};
  const { boundary = {}, exclusions = [], interfaces = [] } = scope;
  const pair =
    (list: string) =>
    (what: LocalizedText | undefined, detail: LocalizedText | undefined, index: number): ScopePair => ({
      what: texts.read(what),
      detail: texts.read(detail),
      place: entry && placeIn(project, locationOf(atValue(entry, `/${list}/${index}`), project)),
    });
  const excluded = pair('exclusions');
  const met = pair('interfaces');
  return {
    organization: texts.read(ask.single('organization')?.value.name),
    language,
    today: ask.today,
    statements: scopeStatements(scope.statement, texts),
    boundary: {
      organizational: texts.read(boundary.organizational),
      physical: texts.read(boundary.physical),
      technical: texts.read(boundary.technical),
    },
    applicability: texts.read(scope.applicability),
    relation: scope.relation,
    ismsScope: texts.read(scope.ismsScope),
    exclusions: exclusions.map(({ what, reason }, index) => excluded(what, reason, index)),
    interfaces: interfaces.map((each, index) => met(each.with, each.what, index)),
    document: documentOf(scope, ask, references, texts),
    services: serviceRows(ask, texts, references),
    environment: systemsData(project, judgement, ask, texts),
    place: entry && references.placeOf(entry as Subject<unknown>),
    untranslated: texts.untranslated(),
  };
}

/** What the scope leaves to the record of its document is taken from there. */
function documentOf(
  { document }: Scope,
  ask: Questions,
  { to, nameOf }: References,
  texts: Texts,
): ScopeReport['document'] {
  const own = typeof document === 'object' ? document : undefined;
  const id = typeof document === 'string' ? document : document?.id;
  const record = id === undefined ? undefined : ask.definition('document', id)?.value;
  const approvedBy = own?.approvedBy ?? record?.approvedBy;
  return {
    id: id ?? '',
    title: id === undefined ? '' : texts.read(record?.title) || to('document', id).title,
    version: own?.version ?? record?.version ?? '',
    approvedBy: approvedBy === undefined ? '' : nameOf('person', approvedBy),
    // A day of approval without anybody who approved is none.
    approvedOn: approvedBy === undefined ? '' : (own?.approvedOn ?? record?.approvedOn ?? ''),
  };
}
