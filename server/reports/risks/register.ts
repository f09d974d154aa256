/** The rows of the register: each risk as it was assessed, what is done about it, and what remains. */
import { assessedStanding, isGivenUp, optionsOf, remainingStanding, type Standing } from '../../facts/estimate';
import type { Risk } from '../../facts/model';
import { assessedLevel, remainingLevel } from '../../rules/risk/level';
import { isAcceptanceOver, isOnlySaidToBecomeLow, riskStanding } from '../../rules/treatment/standing';
import { nameIn, propertyNames } from '../../words/names';
import { controlTitle, idOf } from '../../workspace/names';
import type { Questions } from '../../workspace/questions';
import type { Entry } from '../../workspace/subject';
import type { References } from '../references';
import type { Reference } from '../references';
import type { Texts } from '../texts';
import { createKeys } from '../view/keys';
import type { RowFinding } from '../view/view';
import type { OwnMatrix } from './matrix';
import type { RegisteredRisk } from './model';

export interface RegisterSource {
  readonly ask: Questions;
  readonly texts: Texts;
  readonly references: References;
  readonly matrix: OwnMatrix | undefined;
  readonly findings: ReadonlyMap<unknown, readonly RowFinding[]>;
}

export function registeredRisks(source: RegisterSource): readonly RegisteredRisk[] {
  const keyOf = createKeys();
  // Two of one id are both shown, and so are those without any.
  return source.ask.entries('risks').map((risk) => registered(risk, keyOf(`risk ${idOf(risk) ?? ''}`), source));
}

function registered(risk: Entry<'risks'>, key: string, source: RegisterSource): RegisteredRisk {
  const { ask, texts, references, findings } = source;
  const { value } = risk;
  const criteria = ask.single('criteria')?.value;
  const standing = riskStanding(risk, ask);
  const before = assessedStanding(value);
  const givenUp = isGivenUp(value);
  return {
    key,
    id: value.id ?? '',
    title: texts.read(value.title),
    place: references.placeOf(risk),
    entry: references.entryOf(risk),
    services: (value.services ?? []).map((id) => references.to('service', id)),
    affects: (value.affects ?? []).map((each) => nameIn(propertyNames, each)[texts.language]),
    owner: value.owner ? { id: value.owner, name: references.nameOf('person', value.owner) } : undefined,
    estimate: estimateOf(before),
    level: assessedLevel(value, criteria),
    before: positionOf(before, standing, source),
    treatment: optionsOf(value),
    controls: (value.controls ?? []).map((id) => controlReference(id, source)),
    hasResidual: risk.has('/residual'),
    isStillToBeLowered: standing !== 'closed' && isOnlySaidToBecomeLow(risk, ask),
    remaining: givenUp ? undefined : remainingLevel(value, criteria),
    after: givenUp ? undefined : positionOf(remainingStanding(value), standing, source),
    givenUp,
    acceptance: acceptanceOf(value, source),
    standing,
    closedOn: standing === 'closed' ? (value.closedOn ?? '') : '',
    enisa: value.enisa ?? [],
    findings: findings.get(risk) ?? [],
  };
}

function estimateOf({ level: _, ...estimate }: Standing): Readonly<Record<string, string>> {
  return { ...estimate };
}

/** What is over stands on no map any more. */
function positionOf(standing: Standing, state: RegisteredRisk['standing'], { matrix }: RegisterSource) {
  return state === 'closed' ? undefined : matrix?.positionOf(standing);
}

export function controlReference(
  id: string,
  { ask, texts, references }: Pick<RegisterSource, 'ask' | 'texts' | 'references'>,
): Reference {
  const own = references.to('control', id);
  return own.place ? own : { id, title: controlTitle(id, ask, texts.language), place: undefined };
}

function acceptanceOf(value: Risk, { ask, references }: RegisterSource): RegisteredRisk['acceptance'] {
  const { by, on = '', until = '' } = value.acceptance ?? {};
  if (!value.acceptance) return undefined;
  return {
    by: by === undefined ? '' : references.nameOf('person', by),
    on,
    until,
    isOver: isAcceptanceOver(value, ask),
  };
}
