/** 4.2.2 c) d): the roles that rows of the statement of applicability name. */
import type { Bilingual } from '../../words/bilingual';
import { roles as everyRole } from '../../words/roles';
import type { ControlStatement, Role } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atKey, atValue, entryAt } from '../../check/anchors';
import type { Fix } from '../../check/fix';
import { labelOf } from '../../check/label';
import { none, rule, type Draft } from '../../check/rule';
import { rolesInScope, statementsOf } from './statement-roles';
import { nameIn, roleNames } from '../../words/names';

/** A file may have words that are no role. */
export function nameOf(role: Role): Bilingual {
  return nameIn(roleNames, role);
}

export const roleNotInScope = rule({
  code: 'soa/role-not-in-scope',
  ofWhole: true,
  severity: 'error',
  on: 'soa.controls',
  decides: ['4.2.2.d1'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The control {name} is stated for the {role} role, in which you stand to no service in scope (4.2.2 d).',
      ja: '管理策{name}が{role}の役割について宣言されていますが、その役割のサービスは適用範囲にありません(4.2.2 d)。',
    },
  },
  check: (row, ask) => {
    const inScope = rolesInScope(ask);
    if (inScope.length === 0 || isAnnexControl(row.value.id, ask) || ask.unread('services')) return none;
    return rolesWritten(row).flatMap(({ role, at }) =>
      inScope.includes(role) ? [] : [{ anchor: atValue(row, at), args: { name: labelOf(row), role: nameOf(role) } }],
    );
  },
  fix: removeRole,
});

export const roleWithoutGuidance = rule({
  code: 'soa/role-without-guidance',
  severity: 'info',
  on: 'soa.controls',
  // No row hangs on it: who states more than ISO/IEC 27017 has guidance for has compared all that there is to compare.
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
  check: (row, ask) => {
    const { id = '' } = row.value;
    if (isAnnexControl(id, ask)) {
      return row.has('/roles') ? [{ variant: 'annex', anchor: atKey(row, '/roles'), args: { name: id } }] : none;
    }
    const control = ask.catalog.cloudControl(id);
    // The extended controls may be stated for any role: every organisation states them.
    if (!control || control.objective) return none;
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
  const subject = entryAt(anchor, 'soa.controls');
  if (!subject || anchor.kind !== 'field') return [];
  const { at } = anchor;
  const { id = '', roles = [] } = subject.value;
  // Beside another row it would then say twice what that one says.
  if ((roles.length < 2 || variant === 'annex') && statementsOf(id, ask).length > 1) return [];
  const title =
    variant === 'annex' ? { en: 'Remove the roles', ja: '役割を削除' } : { en: 'Remove the role', ja: '役割を削除' };
  return [{ title, preferred: true, changes: [{ kind: 'remove', subject, at }] }];
}
