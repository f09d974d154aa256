/** 4.2.2: what remains of a risk after its treatment. */
import type { FactorName } from '../../facts/estimate';
import type { Risk, RiskCriteria } from '../../facts/model';
import type { Subject } from '../../workspace/subject';
import { atKey, atValue, entryAt } from '../../check/anchors';
import { choose } from '../support/choices';
import { controlsFor } from '../support/control-choices';
import { toDo, type Fix } from '../../check/fix';
import { labelOf } from '../../check/label';
import { missingField } from '../support/missing-field';
import { assessedLevel, factorsOf, positionOn, residualLevel } from '../risk/level';
import { none, rule } from '../../check/rule';
import { stillProvided } from './not-yet';
import { isTreatedBy } from './treatment';
import { nothingToAdd, unacceptedAsAssessed } from './unaccepted';
import { factorLabels } from '../../words/names';

/** The factors of the residual estimate that moved on their scale: up for 1, down for -1. */
function moved({ value }: Subject<Risk>, criteria: RiskCriteria | undefined, direction: 1 | -1): readonly FactorName[] {
  return factorsOf(criteria)
    .filter(({ name, scale }) => {
      const before = positionOn(scale, value[name]);
      const after = positionOn(scale, value.residual?.[name]);
      return before !== undefined && after !== undefined && Math.sign(after - before) === direction;
    })
    .map(({ name }) => name);
}

/** Nothing has been lowered until somebody says so: the estimate to begin with is the one before treatment. */
function asAssessed(risk: Subject<Risk>, criteria: RiskCriteria | undefined): Fix {
  const factors = factorsOf(criteria);
  const usable = factors.flatMap(({ name, scale }) => {
    const value = risk.value[name];
    return value && (scale.length === 0 || scale.includes(value)) ? [[name, value] as const] : [];
  });
  const value = Object.fromEntries(usable.length > 0 ? usable : factors.map(({ name }) => [name, toDo] as const));
  return {
    title:
      usable.length > 0
        ? { en: 'Add the residual risk, for now as assessed', ja: '残留リスクを追加(当面は対応前と同じ値)' }
        : { en: 'Add the residual risk', ja: '残留リスクを追加' },
    preferred: true,
    changes: [{ kind: 'set', subject: risk, at: '/residual', value }],
  };
}

export const residualMissing = missingField({
  code: 'treatment/residual-missing',
  severity: 'warning',
  on: 'risks',
  field: '/residual',
  when: (risk) => isTreatedBy(risk, 'modify', 'share'),
  remarks: ['4.2.2.b'],
  clause: '4.2.2',
  messages: {
    default: {
      en: 'The residual risk of {name} after its treatment is not estimated (4.2.2).',
      ja: 'リスク{name}の対応後の残留リスク(residual)が見積もられていません(4.2.2)。',
    },
  },
  fix: (risk, ask) => [asAssessed(risk, ask.single('criteria')?.value)],
});

export const residualHigher = rule({
  code: 'treatment/residual-higher',
  severity: 'error',
  on: 'risks',
  decides: ['4.2.2.b'],
  clause: '4.2.2',
  messages: {
    default: {
      en: 'The residual level of {name} is {residual}, above the assessed level {assessed}: treatment cannot raise a risk (4.2.2).',
      ja: 'リスク{name}の残留リスクのレベル「{residual}」が、対応前の「{assessed}」より高くなっています(4.2.2)。',
    },
  },
  check: (risk, ask) => {
    const criteria = ask.single('criteria')?.value;
    const assessed = assessedLevel(risk.value, criteria);
    const residual = residualLevel(risk.value, criteria);
    if (!assessed || !residual || residual.rank <= assessed.rank) return none;
    const [raised] = moved(risk, criteria, 1);
    return [
      {
        anchor: raised === undefined ? atKey(risk, '/residual') : atValue(risk, `/residual/${raised}`),
        args: { name: labelOf(risk), residual: residual.name, assessed: assessed.name },
        data: { residual: residual.name, assessed: assessed.name },
        ...(raised === undefined
          ? {}
          : {
              related: [{ anchor: atValue(risk, `/${raised}`), message: { en: 'As assessed', ja: '対応前の見積り' } }],
            }),
      },
    ];
  },
});

export const residualLowered = rule({
  code: 'treatment/residual-lowered-without-control',
  severity: 'warning',
  on: 'risks',
  decides: ['4.2.2.a'],
  remarks: ['4.2.2.b'],
  clause: '4.2.2 b)',
  messages: {
    default: {
      en: 'The residual {half} of {name} is lower than assessed, and neither a control nor a plan brings that about{unaccepted} (4.2.2 b).',
      ja: 'リスク{name}の残留リスクの{half}が対応前より低くなっていますが、そのための管理策も計画もありません{unaccepted}(4.2.2 b)。',
    },
  },
  check: (risk, ask) => {
    if (!risk.has('/residual') || risk.has('/controls') || risk.has('/plan')) return none;
    // An insurance lowers the impact without any control.
    if (isTreatedBy(risk, 'share') && risk.has('/sharedWith')) return none;
    const [lowered] = moved(risk, ask.single('criteria')?.value, -1);
    // That nothing brings about what is to be avoided is said already.
    if (lowered === undefined || stillProvided(risk, ask).length > 0) return none;
    const half = factorLabels[lowered];
    // Where controls are to modify it, that there are none has a finding of its own.
    const { decides, unaccepted } = isTreatedBy(risk, 'modify') ? nothingToAdd : unacceptedAsAssessed(risk, ask);
    return [
      {
        anchor: atValue(risk, `/residual/${lowered}`),
        args: { name: labelOf(risk), half, unaccepted },
        decides,
        related: [{ anchor: atValue(risk, `/${lowered}`), message: { en: 'As assessed', ja: '対応前の見積り' } }],
      },
    ];
  },
  fix: ({ anchor }, ask) => {
    const risk = entryAt(anchor, 'risks');
    if (!risk) return [];
    return choose(risk, '/controls', { en: 'control', ja: '管理策' }, controlsFor(risk, ask), [toDo]);
  },
});

export const treatmentResidualRules = [residualMissing, residualHigher, residualLowered];
