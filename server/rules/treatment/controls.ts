/** 4.2.2 b) d): the controls that risks rely on are in the statement of applicability, and apply. */
import { shortened } from '../../words/shortened';
import { mark } from '../../facts/marks';
import type { ControlStatement, Risk, Role } from '../../facts/model';
import type { PlainValue } from '../../facts/read-value';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atEntry, atValue, entryAt } from '../../check/anchors';
import { toDo, type Fix } from '../../check/fix';
import { labelOf } from '../../check/label';
import { controlExists } from '../file/control-exists';
import { none, rule, type Draft } from '../../check/rule';
import { rolesStated, rolesWithGuidance, shareService, statementsOf } from '../soa/statement-roles';
import { nameIn, roleNames } from '../../words/names';
import { allOf } from '../../words/listing';

export const controlExcluded = rule({
  code: 'treatment/control-excluded',
  severity: 'error',
  on: 'risks',
  decides: ['4.2.2.b', '4.2.2.d1'],
  clause: '4.2.2 b)',
  messages: {
    default: {
      en: 'The risk {risk} relies on {control}, which the statement of applicability excludes (4.2.2 b).',
      ja: 'リスク{risk}は管理策{control}に依存していますが、適用宣言書では除外されています(4.2.2 b)。',
    },
  },
  check: (risk, ask) =>
    (risk.value.controls ?? []).flatMap((control, index): readonly Draft<{ control: string; index: number }>[] => {
      const rows = relevantRows(control, risk.value, ask);
      const excluding = rows.filter(isExcluding);
      // A row on which nobody has decided yet may still turn out to apply.
      if (excluding.length === 0 || excluding.length < rows.length) return [];
      return [
        {
          anchor: atValue(risk, `/controls/${index}`),
          args: { risk: labelOf(risk), control },
          data: { control, index },
          related: excluding.map((row) => ({
            anchor: atValue(row, '/applicable'),
            message: { en: `${shortened(control)} is excluded here`, ja: `${shortened(control)}の除外` },
          })),
        },
      ];
    }),
  fix: ({ anchor, data }, ask): readonly Fix[] => {
    const risk = entryAt(anchor, 'risks');
    if (!risk || anchor.kind !== 'field') return [];
    const { control } = data;
    return [
      {
        title: {
          en: `Let ${shortened(control)} apply in the statement of applicability`,
          ja: `適用宣言書で${shortened(control)}を適用に変更`,
        },
        changes: relevantRows(control, risk.value, ask)
          .filter(isExcluding)
          .map((row) => ({ kind: 'set', subject: row, at: '/applicable', value: true })),
      },
      {
        title: { en: `Remove ${shortened(control)} from the risk`, ja: `リスクから${shortened(control)}を削除` },
        changes: [{ kind: 'remove', subject: risk, at: anchor.at }],
      },
    ];
  },
});

export const controlNotInStatement = rule({
  code: 'treatment/control-not-in-soa',
  ofWhole: true,
  severity: 'error',
  on: 'risks',
  decides: ['4.2.2.c', '4.2.2.d1'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The risk {risk} relies on {control}, which the statement of applicability does not state (4.2.2 d).',
      ja: 'リスク{risk}は管理策{control}に依存していますが、適用宣言書に記載がありません(4.2.2 d)。',
    },
    role: {
      en: 'The risk {risk} relies on {control}, which the statement of applicability does not state for the {role} role (4.2.2 d).',
      ja: 'リスク{risk}は管理策{control}に依存していますが、適用宣言書に{role}の役割での記載がありません(4.2.2 d)。',
    },
  },
  check: (risk, ask) => {
    if (!ask.has(mark.section('soa')) && !ask.has(mark.section('soa.controls'))) return none;
    return (risk.value.controls ?? []).flatMap(
      (control, index): readonly Draft<{ control: string; roles: readonly Role[] }>[] => {
        if (control === '' || !controlExists(control, ask) || rowsForRoles(control, risk.value, ask).length > 0)
          return [];
        // What seems to be missing may stand in the part that was not read. Asked last: thousands of risks miss nothing.
        if (ask.unread('soa') || ask.unread('soa.controls')) return [];
        const others = statementsOf(control, ask);
        const roles = relevantRoles(control, risk.value, ask);
        const called = allOf(roles.map((role) => nameIn(roleNames, role)));
        return [
          {
            variant: others.length > 0 ? 'role' : 'default',
            anchor: atValue(risk, `/controls/${index}`),
            args: { risk: labelOf(risk), control, role: called },
            data: { control, roles: others.length > 0 ? [...roles] : [] },
            related: others.map((row) => ({
              anchor: atEntry(row),
              message: { en: 'Stated here for another role', ja: 'ほかの役割での記載' },
            })),
          },
        ];
      },
    );
  },
  fix: ({ data }): readonly Fix[] => {
    const { control: id, roles } = data;
    // That a risk needs it is known, and why it applies; the words and the status are for a person.
    const entry: PlainValue = {
      id,
      ...(roles.length > 0 ? { roles: [...roles] } : {}),
      applicable: true,
      basis: ['risk'],
      inclusionReason: toDo,
    };
    return [
      {
        title: {
          en: `Add ${shortened(id)} to the statement of applicability`,
          ja: `適用宣言書に${shortened(id)}を追加`,
        },
        preferred: true,
        changes: [{ kind: 'add-entries', section: 'soa.controls', entries: [entry] }],
      },
    ];
  },
});

/** The risk's roles in which ISO/IEC 27017 has guidance on the control; none when any row will do. */
function relevantRoles(control: string, { roles = [] }: Risk, ask: Questions): readonly Role[] {
  return roles.length === 0 ? [] : rolesWithGuidance(control, ask).filter((role) => roles.includes(role));
}

/** The rows that speak of the control in one of the risk's roles, for one of its services. */
export function relevantRows(control: string, risk: Risk, ask: Questions): readonly Subject<ControlStatement>[] {
  return rowsForRoles(control, risk, ask).filter(({ value }) => shareService(value, risk));
}

function rowsForRoles(control: string, risk: Risk, ask: Questions): readonly Subject<ControlStatement>[] {
  if (control === '') return [];
  const rows = statementsOf(control, ask);
  const roles = relevantRoles(control, risk, ask);
  return roles.length === 0
    ? rows
    : rows.filter((row) => rolesStated(row.value, ask).some((role) => roles.includes(role)));
}

function isExcluding(row: Subject<ControlStatement>): boolean {
  return row.value.applicable === false;
}

export const treatmentControlRules = [controlExcluded, controlNotInStatement];
