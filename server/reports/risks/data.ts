/** The register of risks as data: what its view, and everybody who asks for JSON, is made from. */
import type { RiskCriteria } from '../../facts/model';
import type { Judgement } from '../../isms-service';
import { acceptableLevel, factorsOf, levelNames } from '../../rules/risk/level';
import type { Language } from '../../words/bilingual';
import { factorTitle } from '../../words/names';
import type { Project } from '../../workspace/project';
import { findingsBySubject } from '../row-findings';
import { createReferences } from '../references';
import { createTexts, type Texts } from '../texts';
import { enisaRows } from './enisa';
import { ownMatrix } from './matrix';
import type { ReportedCriteria, RisksReport } from './model';
import { registeredRisks } from './register';

export function risksReport(project: Project, judgement: Judgement, language: Language): RisksReport {
  const ask = judgement.checkerOf(project)?.questions();
  if (!ask) throw new Error('the project is not part of the service');
  const texts = createTexts(project, language);
  const references = createReferences(project, ask, texts);
  const criteria = ask.single('criteria')?.value;
  const matrix = ownMatrix(criteria, language);
  const isDrawn = typeof matrix === 'object';
  return {
    today: ask.today,
    language,
    organization: texts.read(ask.single('organization')?.value.name),
    criteria: criteria && reported(criteria, texts),
    matrix: isDrawn ? matrix.drawn : undefined,
    undrawn: isDrawn ? undefined : matrix,
    risks: registeredRisks({
      ask,
      texts,
      references,
      matrix: isDrawn ? matrix : undefined,
      findings: findingsBySubject(project, judgement, language),
    }),
    enisa: enisaRows(ask, texts, references),
    untranslated: texts.untranslated(),
  };
}

function reported(criteria: RiskCriteria, texts: Texts): ReportedCriteria {
  return {
    process: texts.read(criteria.process),
    factors: factorsOf(criteria).map(({ name, scale }) => ({
      name,
      label: factorTitle(name)[texts.language],
      steps: scale,
    })),
    method: criteria.method ?? 'sum',
    levels: levelNames(criteria),
    acceptable: acceptableLevel(criteria)?.name,
  };
}
