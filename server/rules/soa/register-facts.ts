/** 4.2.2 d): exclusions that the register contradicts, and controls of ISO/IEC 27017 whose ground in annex A is excluded. */
import type { ControlStatement } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atKey, atValue } from '../../check/anchors';
import { labelOf } from '../../check/label';
import { none, rule, type RelatedLocation } from '../../check/rule';
import { listed } from '../../words/listing';
import { contradictions } from './contradictions';
import { nameOf } from './roles';
import { statementUnread } from './soa';
import { rolesStated, shareService, statementsOf } from './statement-roles';

export const excludedAgainstFacts = rule({
  code: 'soa/excluded-against-facts',
  severity: 'warning',
  on: 'soa.controls',
  remarks: ['4.2.2.d4'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The control {name} is excluded for the {role} role, but the register says of {of}: {fact} (4.2.2 d).',
      ja: '管理策{name}は{role}について除外されていますが、{of}{fact}。適用の有無を見直してください(4.2.2 d)。',
    },
    // Annex A knows no roles.
    annex: {
      en: 'The control {name} is excluded, but the register says of {of}: {fact} (4.2.2 d).',
      ja: '管理策{name}は除外されていますが、{of}{fact}。適用の有無を見直してください(4.2.2 d)。',
    },
  },
  check: (row, ask) => {
    const { id = '', applicable } = row.value;
    if (applicable !== false) return none;
    const variant = ask.catalog.cloudControl(id) ? 'default' : 'annex';
    for (const { roles, witness } of contradictions.get(id) ?? []) {
      for (const role of roles) {
        if (variant === 'default' && !rolesStated(row.value, ask).includes(role)) continue;
        const found = witness(row.value, role, ask);
        if (!found) continue;
        const args = { name: labelOf(row), role: nameOf(role), of: found.of, fact: found.fact };
        const related = [{ anchor: found.at, message: { en: 'The register says so here', ja: '矛盾する記載' } }];
        return [{ variant, anchor: atValue(row, '/applicable'), args, related, data: { role } }];
      }
    }
    return none;
  },
});

export const counterpartExcluded = rule({
  code: 'soa/counterpart-excluded',
  severity: 'warning',
  on: 'soa.controls',
  remarks: ['4.2.2.d4'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The control {name} of ISO/IEC 27017 applies, but what it adds to in annex A is excluded: {counterparts} (4.2.2 d).',
      ja: 'ISO/IEC 27017の管理策{name}は適用とされていますが、その基になる附属書Aの管理策({counterparts})が除外されています(4.2.2 d)。',
    },
  },
  check: (row, ask) => {
    const { id = '', applicable } = row.value;
    if (applicable !== true || !isFirstApplying(row, id, ask)) return none;
    const counterparts = counterpartsOf(id, ask);
    // Excluded for another service, it may well be the ground of this one.
    const rows = counterparts.map((each) =>
      statementsOf(each, ask).filter(({ value }) => shareService(value, row.value)),
    );
    const excluded = rows.every((each) => each.length > 0 && each.every(({ value }) => value.applicable === false));
    if (counterparts.length === 0 || !excluded || statementUnread(ask)) return none;
    const related = rows.flat().map((each): RelatedLocation => {
      return { anchor: atKey(each, '/applicable'), message: { en: 'Excluded here', ja: 'ここで除外' } };
    });
    const args = { name: labelOf(row), counterparts: listed(counterparts) };
    return [{ anchor: atValue(row, '/id'), args, related, data: { counterparts } }];
  },
});

/** Provider and customer may have a row each; the first of those for one service speaks for both. */
function isFirstApplying(row: Subject<ControlStatement>, id: string, ask: Questions): boolean {
  const applying = statementsOf(id, ask).filter(({ value }) => value.applicable === true);
  return applying.find(({ value }) => shareService(value, row.value)) === row;
}

/** The controls of annex A, in the edition in force, that a control of the body of ISO/IEC 27017 adds to. */
function counterpartsOf(id: string, { catalog, edition }: Questions): readonly string[] {
  const origin = catalog.cloudControl(id) && catalog.annexControl('2013', `A.${id}`);
  if (!origin) return [];
  return edition === '2013' ? [origin.id] : origin.counterparts;
}

export const soaFactRules = [excludedAgainstFacts, counterpartExcluded];
