/** 4.2.2 c) d): the roles that rows of the statement of applicability name. */
import type { Bilingual } from '../catalog/bilingual';
import { roles as everyRole } from '../catalog/roles';
import type { ControlStatement, Role } from '../facts/model';
import type { Questions } from '../project/questions';
import type { Subject } from '../project/subject';
import { atKey, atValue } from './anchors';
import type { Fix } from './fix';
import { labelOf } from './label';
import { none, rule, type Draft } from './rule';
import { rolesInScope, statementsOf } from './statement-roles';
import { roleNames } from './words';

/** A file may have words that are no role. */
export function nameOf(role: Role): Bilingual {
  return (roleNames as Readonly<Partial<Record<string, Bilingual>>>)[role] ?? { en: role, ja: role };
}

export const roleNotInScope = rule({
  code: 'soa/role-not-in-scope',
  severity: 'error',
  on: 'soa.controls',
  judges: ['4.2.2.d1'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The control {name} is stated for the {role} role, in which you stand to no service in scope (4.2.2 d).',
      ja: '管理策{name}が{role}の役割について宣言されていますが、その役割のサービスは適用範囲にありません(4.2.2 d)。',
    },
  },
  explanation: {
    when: {
      en: 'A row names a role that no service of the project has. Nothing is said while no service has any role.',
      ja: 'どのサービスにもない役割が行に書かれている場合に示します。役割のあるサービスが一つもない間は示しません。',
    },
    why: {
      en: 'The statement of applicability must match the scope: a role without a service claims something that cannot be audited.',
      ja: '適用宣言書は適用範囲と一致している必要があります。サービスのない役割についての宣言は監査で確認できません。',
    },
    mend: {
      en: 'Remove the role, or add it to the service to which you stand in it.',
      ja: '役割を削除するか、該当するサービスに役割を追加してください。',
    },
  },
  example: {
    bad: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
soa:
  controls:
    - {id: CLD.6.3.1, roles: [provider, customer], applicable: true}
`,
    good: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
soa:
  controls:
    - {id: CLD.6.3.1, roles: [provider], applicable: true}
`,
  },
  check: (row, ask) => {
    const inScope = rolesInScope(ask);
    if (inScope.length === 0 || isAnnexControl(row.value.id, ask)) return none;
    return rolesWritten(row).flatMap(({ role, at }) =>
      inScope.includes(role) ? [] : [{ anchor: atValue(row, at), args: { name: labelOf(row), role: nameOf(role) } }],
    );
  },
  fix: removeRole,
});

export const roleWithoutGuidance = rule({
  code: 'soa/role-without-guidance',
  severity: 'warning',
  on: 'soa.controls',
  judges: ['4.2.2.c'],
  clause: '4.2.2 c)',
  messages: {
    default: {
      en: 'ISO/IEC 27017 has no guidance on {name} for the {role} role (4.2.2 c).',
      ja: 'ISO/IEC 27017には、管理策{name}について{role}向けの手引がありません(4.2.2 c)。',
    },
    unverified: {
      en: 'ISO/IEC 27017 has, as far as is known here, no guidance on {name} for the {role} role: compare with the standard (4.2.2 c).',
      ja: '本ツールの情報では、ISO/IEC 27017の管理策{name}に{role}向けの手引はありません。規格で確認してください(4.2.2 c)。',
    },
    annex: {
      en: 'Roles are for controls of ISO/IEC 27017: annex A states {name} for the organisation as a whole (4.2.2 c).',
      ja: '役割はISO/IEC 27017の管理策に書くものです。附属書Aの管理策{name}は組織全体について宣言します(4.2.2 c)。',
    },
  },
  explanation: {
    when: {
      en: 'A row states a control for a role for which ISO/IEC 27017 has no implementation guidance on it, or gives roles to a control of annex A. Which roles have guidance has not yet been verified against the text of the standard.',
      ja: 'ISO/IEC 27017に実施の手引のない役割について管理策を宣言している、又は附属書Aの管理策に役割を書いている場合に示します。役割ごとの手引の有無は、まだ規格の本文と照合していません。',
    },
    why: {
      en: 'The comparison with ISO/IEC 27017 is made role by role; a role that it does not address there makes the comparison look larger than it is.',
      ja: 'ISO/IEC 27017との比較は役割ごとに行います。規格が扱わない役割を書くと、比較した範囲が実際より広く見えます。',
    },
    mend: {
      en: 'Remove the role; if the standard at hand says otherwise, suppress the finding with that reason.',
      ja: '役割を削除してください。手元の規格に手引がある場合は、その旨を理由として抑制してください。',
    },
  },
  example: {
    bad: `services:
  - {id: crm, name: Example CRM, roles: [provider, customer], model: saas}
soa:
  controls:
    - {id: 9.1.2, roles: [provider, customer], applicable: true}
`,
    good: `services:
  - {id: crm, name: Example CRM, roles: [provider, customer], model: saas}
soa:
  controls:
    - {id: 9.1.2, roles: [customer], applicable: true}
`,
  },
  check: (row, ask) => {
    const { id = '' } = row.value;
    if (isAnnexControl(id, ask)) {
      return row.has('/roles') ? [{ variant: 'annex', anchor: atKey(row, '/roles'), args: { name: id } }] : none;
    }
    const control = ask.catalog.cloudControl(id);
    if (!control) return none;
    const inScope = rolesInScope(ask);
    return rolesWritten(row).flatMap(({ role, at }) => {
      // A role that is not in scope has a finding of its own.
      if (control.roles.includes(role) || (inScope.length > 0 && !inScope.includes(role))) return [];
      const variant = control.rolesVerified ? 'default' : 'unverified';
      return [{ variant, anchor: atValue(row, at), args: { name: id, role: nameOf(role) } }];
    });
  },
  fix: removeRole,
});

/** The roles that a row names, without words that are no role. */
function rolesWritten(row: Subject<ControlStatement>): readonly { readonly role: Role; readonly at: string }[] {
  return (row.value.roles ?? []).flatMap((role, index) =>
    everyRole.includes(role) ? [{ role, at: `/roles/${index}` }] : [],
  );
}

function isAnnexControl(id: string | undefined, ask: Questions): boolean {
  return id !== undefined && ask.catalog.annexControl(ask.edition, id) !== undefined;
}

/** The only role of a row goes with its key: the row then speaks for every role in scope that has guidance. */
function removeRole({ anchor, variant }: Draft, ask: Questions): readonly Fix[] {
  if (anchor.kind !== 'field') return [];
  const { at } = anchor;
  const subject = anchor.subject as Subject<ControlStatement>;
  const { id = '', roles = [] } = subject.value;
  // Beside another row it would then say twice what that one says.
  if ((roles.length < 2 || variant === 'annex') && statementsOf(id, ask).length > 1) return [];
  const title =
    variant === 'annex' ? { en: 'Remove the roles', ja: '役割を削除' } : { en: 'Remove the role', ja: '役割を削除' };
  return [{ title, preferred: true, changes: [{ kind: 'remove', subject, at }] }];
}
