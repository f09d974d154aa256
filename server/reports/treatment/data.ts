/** The plan of risk treatment as data: what is to be done, who accepted what remains, and what remains. */
import type { RiskCriteria } from '../../facts/model';
import type { Judgement } from '../../isms-service';
import { acceptableLevel, levelNames } from '../../rules/risk/level';
import type { Language } from '../../words/bilingual';
import { own } from '../../words/own';
import type { Project } from '../../workspace/project';
import type { Entry } from '../../workspace/subject';
import type { RegisteredRisk } from '../risks/model';
import { registeredRisks } from '../risks/register';
import { createReferences, type References } from '../references';
import { createTexts, type Texts } from '../texts';
import { measuresOf } from './measures';
import type { AcceptanceRow, AcceptanceState, ResidualRow, TreatmentReport } from './model';

export function treatmentReport(project: Project, judgement: Judgement, language: Language): TreatmentReport {
  const ask = judgement.checkerOf(project)?.questions();
  if (!ask) throw new Error('the project is not part of the service');
  const texts = createTexts(project, language);
  const references = createReferences(project, ask, texts);
  const criteria = ask.single('criteria')?.value;
  const source = { ask, texts, references };
  const registered = registeredRisks({ ...source, matrix: undefined, findings: new Map() });
  // Both are in the order of the files; what is over is treated no more.
  const open = ask.entries('risks').flatMap((entry, index) => {
    const risk = registered[index];
    return risk && risk.standing !== 'closed' ? [{ entry, risk }] : [];
  });
  return {
    today: ask.today,
    language,
    organization: texts.read(ask.single('organization')?.value.name),
    levels: levelNames(criteria),
    acceptable: acceptableLevel(criteria)?.name,
    measures: measuresOf(source),
    acceptances: open.flatMap(({ entry, risk }) => acceptanceOf(entry, risk, criteria, references, texts)),
    residuals: open.map(({ entry, risk }) => residualOf(entry, risk, texts)),
    untranslated: texts.untranslated(),
  };
}

/** Of risks that are accepted, or would have to be. */
function acceptanceOf(
  { value }: Entry<'risks'>,
  risk: RegisteredRisk,
  criteria: RiskCriteria | undefined,
  { nameOf }: References,
  texts: Texts,
): readonly AcceptanceRow[] {
  const { acceptance } = risk;
  if (!acceptance && (risk.standing !== 'above' || risk.givenUp)) return [];
  const authority = own(criteria?.acceptance?.authority ?? {}, risk.remaining?.name ?? '');
  return [
    {
      ...ofRisk(risk),
      authority: authority ? nameOf('person', authority) : '',
      by: acceptance?.by ?? '',
      on: acceptance?.on ?? '',
      until: acceptance?.until ?? '',
      reason: texts.read(value.acceptance?.reason),
      state: stateOf(risk),
    },
  ];
}

function stateOf({ acceptance, standing }: RegisteredRisk): AcceptanceState {
  if (standing === 'acceptable') return 'not-needed';
  if (!acceptance || acceptance.by === '') return 'missing';
  return acceptance.isOver ? 'lapsed' : 'in-force';
}

function residualOf({ value }: Entry<'risks'>, risk: RegisteredRisk, texts: Texts): ResidualRow {
  const { owner, level, treatment, controls, standing } = risk;
  return { ...ofRisk(risk), owner, level, treatment, controls, standing, sharedWith: texts.read(value.sharedWith) };
}

function ofRisk({ key, id, title, place, remaining, givenUp }: RegisteredRisk) {
  return { key, id, title, place, remaining, givenUp };
}
