/** 4.2.2 c): every control of annex A and ISO/IEC 27017 is stated, once, for the roles that it concerns. */
import { counted } from '../../words/counted';
import type { Bilingual } from '../../words/bilingual';
import { roles as everyRole } from '../../words/roles';
import { mark } from '../../facts/marks';
import type { ControlStatement, Role } from '../../facts/model';
import type { PlainValue } from '../../facts/read-value';
import type { Questions } from '../../workspace/questions';
import { atEntry, atRoot, atValue } from '../../check/anchors';
import type { Fix } from '../../check/fix';
import { labelOf } from '../../check/label';
import { distinct } from '../support/choices';
import { none, rule, type Draft } from '../../check/rule';
import { hasStatement, statementHead, statementUnread } from './soa';
import { missingAnnexControls, missingCloudControls, type MissingControl } from './missing-controls';
import { rolesStated, shareService, statementsOf } from './statement-roles';
import { nameOf, roleNotInScope, roleWithoutGuidance } from './roles';
import { firstFew, allOf } from '../../words/listing';
import type { Change } from '../../editing/change';

const namedControls = 3;

export const controlMissing = rule({
  code: 'soa/control-missing',
  ofWhole: true,
  severity: 'error',
  on: 'project',
  decides: ['4.2.2.c', '4.2.2.d1'],
  clause: '4.2.2 c)',
  messages: {
    cloud: {
      en: 'The statement of applicability does not state {count} of ISO/IEC 27017 for the roles in scope: {controls} (4.2.2 c).',
      ja: '適用宣言書に、適用範囲の役割についてISO/IEC 27017の管理策{count}が書かれていません。{controls}です(4.2.2 c)。',
    },
    annex: {
      en: 'The statement of applicability does not state {count} of annex A ({edition}): {controls} (4.2.2 c).',
      ja: '適用宣言書に、附属書A({edition}年版)の管理策{count}が書かれていません。{controls}です(4.2.2 c)。',
    },
  },
  check: (_project, ask) => {
    // What seems to be missing may stand in what could not be read.
    if (!hasStatement(ask) || statementUnread(ask)) return none;
    return [...missing('cloud', missingCloudControls(ask), ask), ...missing('annex', missingAnnexControls(ask), ask)];
  },
  fix: ({ variant }, ask) => {
    const controls = variant === 'cloud' ? missingCloudControls(ask) : missingAnnexControls(ask);
    return controls.length === 0 ? [] : [addRows(controls, ask)];
  },
});

function missing(standard: 'cloud' | 'annex', controls: readonly MissingControl[], ask: Questions): readonly Draft[] {
  if (controls.length === 0) return none;
  const head = statementHead(ask);
  const ids = [...new Set(controls.map(({ id }) => id))];
  return [
    {
      variant: standard,
      anchor: head ? atEntry(head) : atRoot,
      args: { count: countOf(ids), controls: firstFew(ids, namedControls), edition: ask.edition },
      data: {
        standard: standard === 'cloud' ? '27017' : '27001',
        controls: ids,
        roles: valuesById(controls, 'roles'),
        services: valuesById(controls, 'services'),
      },
    },
  ];
}

/** For controls that are not missing altogether: for which roles or services they are. */
function valuesById(
  controls: readonly MissingControl[],
  key: 'roles' | 'services',
): Readonly<Record<string, readonly string[]>> {
  const ids = [...new Set(controls.filter((each) => each[key].length > 0).map(({ id }) => id))];
  return Object.fromEntries(
    ids.map((id) => [id, distinct(controls.filter((each) => each.id === id).flatMap((each) => [...each[key]]))]),
  );
}

function countOf({ length }: readonly string[]): Bilingual {
  return { en: counted(length, 'control'), ja: `${length}件` };
}

/** Rows without a decision: soa/applicable-missing then asks for each. */
function addRows(controls: readonly MissingControl[], ask: Questions): Fix {
  const { length } = controls;
  const entries = controls.map(({ id, roles, services, statedInPart }): PlainValue => {
    if (!statedInPart) return { id };
    return {
      id,
      ...(roles.length > 0 ? { roles: [...roles] } : {}),
      ...(services.length > 0 ? { services: [...services] } : {}),
    };
  });
  const head = statementHead(ask);
  const change: Change =
    head && !ask.has(mark.section('soa.controls'))
      ? { kind: 'set', subject: head, at: '/controls', value: entries }
      : { kind: 'add-entries', section: 'soa.controls', entries };
  return {
    title: {
      en:
        length === 1
          ? 'Add the missing control as a row to decide'
          : `Add all ${length} missing controls as rows to decide`,
      ja: `足りない管理策${length}件を未決定の行として追加`,
    },
    preferred: true,
    changes: [change],
  };
}

export const duplicateControl = rule({
  code: 'soa/duplicate-control',
  severity: 'error',
  on: 'soa.controls',
  decides: ['4.2.2.d1'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The control {name} is already stated by another row (4.2.2 d).',
      ja: '管理策{name}は別の行で既に宣言されています(4.2.2 d)。',
    },
    role: {
      en: 'The control {name} is already stated for the {roles} role by another row (4.2.2 d).',
      ja: '管理策{name}は、{roles}の役割について別の行で既に宣言されています(4.2.2 d)。',
    },
  },
  check: (row, ask) => {
    const { id } = row.value;
    if (!id) return none;
    const rows = statementsOf(id, ask);
    const earlier = rows.slice(0, Math.max(0, rows.indexOf(row))).find((each) => overlap(each.value, row.value, ask));
    if (!earlier) return none;
    const shared = rolesStated(row.value, ask).filter((role) => rolesStated(earlier.value, ask).includes(role));
    const related = [{ anchor: atValue(earlier, '/id'), message: { en: 'First stated here', ja: '最初の宣言' } }];
    const draft = { anchor: atValue(row, '/id'), related, args: { name: labelOf(row), roles: namesOf(shared) } };
    return [shared.length > 0 ? { ...draft, variant: 'role' } : draft];
  },
});

/** Whether two rows of one control speak for the same role of the same service. */
function overlap(left: ControlStatement, right: ControlStatement, ask: Questions): boolean {
  if (!shareService(left, right)) return false;
  if (left.roles === undefined && right.roles === undefined) return true;
  const rolesOf = (row: ControlStatement): readonly Role[] => {
    const { id = '', roles = everyRole } = row;
    return ask.catalog.cloudControl(id) ? rolesStated(row, ask) : roles;
  };
  return rolesOf(left).some((role) => rolesOf(right).includes(role));
}

function namesOf(roles: readonly Role[]): Bilingual {
  return allOf([...new Set(roles)].map(nameOf));
}

export const soaCoverageRules = [controlMissing, duplicateControl, roleNotInScope, roleWithoutGuidance];
