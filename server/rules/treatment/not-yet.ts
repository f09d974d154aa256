/** 4.2.2: what is said to be lower, or gone, before anything has been done about it. */
import { isCalendarDate } from '../../facts/date';
import type { ControlStatement, Risk, Service } from '../../facts/model';
import { isOnly } from '../../facts/estimate';
import type { Questions } from '../../workspace/questions';
import { isInScope } from '../../workspace/scope';
import type { Subject } from '../../workspace/subject';
import { atEntry, atKey, atValue, entryAt } from '../../check/anchors';
import { toDo } from '../../check/fix';
import { labelOf } from '../../check/label';
import { none, rule, type RelatedLocation } from '../../check/rule';
import { ifOnly } from '../support/choices';
import { listed } from '../../words/listing';
import { assessedLevel, residualLevel } from '../risk/level';
import { statementUnread } from '../soa/soa';
import { relevantRows } from './controls';
import { unacceptedAsAssessed } from './unaccepted';

export const residualNotYet = rule({
  code: 'treatment/residual-not-yet',
  severity: 'warning',
  on: 'risks',
  decides: ['4.2.2.a'],
  remarks: ['4.2.2.b'],
  clause: '4.2.2 b)',
  messages: {
    default: {
      en: 'The residual level of {name} is {residual}, below the assessed {assessed}, although none of its controls is implemented yet ({controls}): until then the risk stands at {assessed}{unaccepted} (4.2.2 b).',
      ja: 'リスク{name}の残留リスクは対応前の「{assessed}」より低い「{residual}」とされていますが、その管理策({controls})はまだどれも実施されていません。実施されるまでは「{assessed}」のままです{unaccepted}(4.2.2 b)。',
    },
    plan: {
      en: 'The residual level of {name} is {residual}, below the assessed {assessed}, although its plan was due on {due} and is not done: until then the risk stands at {assessed}{unaccepted} (4.2.2 b).',
      ja: 'リスク{name}の残留リスクは対応前の「{assessed}」より低い「{residual}」とされていますが、対応計画は期限({due})を過ぎても完了していません。完了するまでは「{assessed}」のままです{unaccepted}(4.2.2 b)。',
    },
  },
  check: (risk, ask) => {
    const criteria = ask.single('criteria')?.value;
    const assessed = assessedLevel(risk.value, criteria);
    const residual = residualLevel(risk.value, criteria);
    if (!assessed || !residual || residual.rank >= assessed.rank) return none;
    const args = { name: labelOf(risk), residual: residual.name, assessed: assessed.name };
    const anchor = atKey(risk, '/residual');
    const { controls = [], plan } = risk.value;
    const rows = rowsOfControls(risk, ask);
    if (areAhead(rows)) {
      // A row that could not be read may be of a control that works. Asked last: few risks come here.
      if (statementUnread(ask)) return none;
      const related = rows.flat().map((row): RelatedLocation => {
        return { anchor: atValue(row, '/status'), message: { en: 'Not implemented yet', ja: '未実施の管理策' } };
      });
      const { decides, unaccepted } = unacceptedAsAssessed(risk, ask);
      return [{ anchor, args: { ...args, unaccepted, controls: listed(controls) }, decides, related }];
    }
    const due = plan?.due;
    if (controls.length > 0 || !isCalendarDate(due) || due >= ask.today || risk.has('/plan/doneOn')) return none;
    const related = [{ anchor: atValue(risk, '/plan/due'), message: { en: 'The plan', ja: '対応計画' } }];
    const { decides, unaccepted } = unacceptedAsAssessed(risk, ask);
    return [{ variant: 'plan', anchor, args: { ...args, unaccepted, due }, decides, related }];
  },
});

type RowsOfControls = readonly (readonly Subject<ControlStatement>[])[];

function rowsOfControls(risk: Subject<Risk>, ask: Questions): RowsOfControls {
  return (risk.value.controls ?? []).map((control) => relevantRows(control, risk.value, ask));
}

/** Whether none of the controls does anything yet. */
function areAhead(rows: RowsOfControls): boolean {
  return rows.length > 0 && rows.every((each) => each.length > 0 && each.every(({ value }) => isToCome(value.status)));
}

/** Whether the controls or the plan that lower the risk are still to come: until then it stands as assessed. */
export function isStillToBeLowered(risk: Subject<Risk>, ask: Questions): boolean {
  const { controls = [] } = risk.value;
  return controls.length > 0 ? areAhead(rowsOfControls(risk, ask)) : risk.has('/plan/due') && !risk.has('/plan/doneOn');
}

function isToCome(status: string | undefined): boolean {
  return status === 'planned' || status === 'not-implemented';
}

export const avoidStillProvided = rule({
  code: 'treatment/avoid-still-provided',
  severity: 'warning',
  on: 'risks',
  remarks: ['4.2.2.b'],
  clause: '4.2.2 b)',
  messages: {
    default: {
      en: 'The risk {name} is to be avoided, but {services} goes on, and neither a plan nor a control says how it is avoided (4.2.2 b).',
      ja: 'リスク{name}は回避(avoid)とされていますが、サービス{services}は続いており、回避の方法を示す計画も管理策もありません(4.2.2 b)。',
    },
  },
  check: (risk, ask) => {
    const going = stillProvided(risk, ask);
    if (going.length === 0) return none;
    return [
      {
        anchor: atValue(risk, '/treatment'),
        args: { name: labelOf(risk), services: listed(going.map(({ value: { id = '' } }) => id)) },
        related: going.map((service) => ({
          anchor: atEntry(service),
          message: { en: 'The service', ja: '続いているサービス' },
        })),
      },
    ];
  },
  fix: ({ anchor }, ask) => {
    const risk = entryAt(anchor, 'risks');
    if (!risk) return [];
    const plan = { action: toDo, ...ifOnly('owner', ask), due: toDo };
    return [
      {
        title: { en: 'Add the plan by which it is avoided', ja: '回避するための計画を追加' },
        preferred: true,
        changes: [{ kind: 'set', subject: risk, at: '/plan', value: plan }],
      },
    ];
  },
});

/** The services, in scope and without an end, of a risk that is avoided alone, where nothing says how. */
export function stillProvided(risk: Subject<Risk>, ask: Questions): readonly Subject<Service>[] {
  const { services = [] } = risk.value;
  if (!isOnly(risk.value, 'avoid') || risk.has('/plan') || risk.has('/controls')) return [];
  return services.flatMap((id) => {
    const service = ask.definition('service', id);
    return service && service.value.until === undefined && isInScope(service.value, ask.today) ? [service] : [];
  });
}

export const notYetRules = [residualNotYet, avoidStillProvided];
