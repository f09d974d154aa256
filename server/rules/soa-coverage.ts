/** 4.2.2 c): every control of annex A and ISO/IEC 27017 is stated, once, for the roles that it concerns. */
import type { Bilingual } from '../catalog/bilingual';
import { roles as everyRole } from '../catalog/roles';
import { mark } from '../facts/marks';
import type { ControlStatement, Role } from '../facts/model';
import type { PlainValue } from '../facts/read-value';
import type { Questions } from '../project/questions';
import { atEntry, atRoot, atValue } from './anchors';
import type { Change, Fix } from './fix';
import { allOf, firstFew, labelOf } from './label';
import { none, rule, type Draft } from './rule';
import { hasStatement, statementHead } from './soa';
import { missingAnnexControls, missingCloudControls, type MissingControl } from './soa-missing-controls';
import { rolesStated, statementsOf } from './statement-roles';
import { nameOf, roleNotInScope, roleWithoutGuidance } from './soa-roles';

const namedControls = 3;

export const controlMissing = rule({
  code: 'soa/control-missing',
  severity: 'error',
  on: 'project',
  judges: ['4.2.2.c', '4.2.2.d1'],
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
  explanation: {
    when: {
      en: 'A control of annex A in the edition in force has no row, or a control of ISO/IEC 27017 has none for a role in scope for which it has guidance. There is one finding for each standard; which roles have guidance has not yet been verified against the text of ISO/IEC 27017.',
      ja: '有効な版の附属書Aの管理策、又は適用範囲の役割に手引があるISO/IEC 27017の管理策に行がない場合に、規格ごとに一つ示します。役割ごとの手引の有無は、まだ規格の本文と照合していません。',
    },
    why: {
      en: 'Comparing your controls with both lists is what keeps a necessary one from being overlooked; every control is stated, applicable or not.',
      ja: '両方の一覧と比較することで、必要な管理策の見落としを防ぎます。適用しない管理策も含めて全て書きます。',
    },
    mend: {
      en: 'Add a row for each; the quick fix adds all of them, in the order of the standard, for you to decide one by one.',
      ja: '管理策ごとに行を追加してください。クイックフィックスで規格の順に一括で追加し、一つずつ決定できます。',
    },
  },
  example: {
    bad: `soa:
  version: "1.0"
  controls:
    - {id: A.5.1, applicable: true}
`,
    good: `soa:
  version: "1.0"
  controls:
${annexRows('A.5', 37)}${annexRows('A.6', 8)}${annexRows('A.7', 14)}${annexRows('A.8', 34)}`,
  },
  check: (_project, ask) => {
    if (!hasStatement(ask)) return none;
    return [...missing('cloud', missingCloudControls(ask), ask), ...missing('annex', missingAnnexControls(ask), ask)];
  },
  fix: ({ variant }, ask) => {
    const controls = variant === 'cloud' ? missingCloudControls(ask) : missingAnnexControls(ask);
    return controls.length === 0 ? [] : [addRows(controls, ask)];
  },
});

/** All rows of one theme of annex A, for the example: nothing shorter states every control. */
function annexRows(theme: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `    - {id: ${theme}.${index + 1}, applicable: true}\n`).join('');
}

function missing(standard: 'cloud' | 'annex', controls: readonly MissingControl[], ask: Questions): readonly Draft[] {
  if (controls.length === 0) return none;
  const head = statementHead(ask);
  const ids = controls.map(({ id }) => id);
  return [
    {
      variant: standard,
      anchor: head ? atEntry(head) : atRoot,
      args: { count: countOf(controls), controls: firstFew(ids, namedControls), edition: ask.edition },
      data: {
        standard: standard === 'cloud' ? '27017' : '27001',
        controls: ids,
        roles: Object.fromEntries(
          controls.filter(({ roles }) => roles.length > 0).map(({ id, roles }) => [id, [...roles]]),
        ),
      },
    },
  ];
}

function countOf({ length }: readonly MissingControl[]): Bilingual {
  return { en: length === 1 ? '1 control' : `${length} controls`, ja: `${length}件` };
}

/** Rows without a decision: soa/applicable-missing then asks for each. */
function addRows(controls: readonly MissingControl[], ask: Questions): Fix {
  const { length } = controls;
  const entries = controls.map(({ id, roles, statedInPart }): PlainValue => {
    return statedInPart ? { id, roles: [...roles] } : { id };
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
  judges: ['4.2.2.d1'],
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
  explanation: {
    when: {
      en: 'Two rows state the same control for the same role. A row without `roles` speaks for every role in scope that has guidance.',
      ja: '同じ管理策を同じ役割について二つの行で宣言している場合に示します。rolesのない行は、手引のある全ての役割に及びます。',
    },
    why: {
      en: 'With two rows nobody can tell which decision holds, above all when they differ.',
      ja: '行が二つあると、特に内容が異なる場合に、どちらの決定が有効か判断できません。',
    },
    mend: {
      en: 'Join the rows, or give each its own role where reasons differ for provider and customer.',
      ja: '行を一つにまとめるか、プロバイダとカスタマで理由が異なる場合は役割を分けてください。',
    },
  },
  example: {
    bad: `services:
  - {id: crm, name: Example CRM, roles: [provider, customer], model: saas}
soa:
  controls:
    - {id: CLD.6.3.1, applicable: true}
    - {id: CLD.6.3.1, roles: [provider], applicable: true}
`,
    good: `services:
  - {id: crm, name: Example CRM, roles: [provider, customer], model: saas}
soa:
  controls:
    - {id: CLD.6.3.1, roles: [customer], applicable: true}
    - {id: CLD.6.3.1, roles: [provider], applicable: true}
`,
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

/** Whether two rows of one control speak for the same role. */
function overlap(left: ControlStatement, right: ControlStatement, ask: Questions): boolean {
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
