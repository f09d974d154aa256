/** 4.2.2 d): evidence proves a control only for the services and roles that it is about. */
import { mark } from '../../facts/marks';
import type { ControlStatement, Evidence } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atKey, atValue } from '../../check/anchors';
import { labelOf } from '../../check/label';
import { none, rule, type Draft } from '../../check/rule';
import { distinct } from '../support/choices';
import { roleNames } from '../../words/names';
import { rowsRelyingOn } from './relying';
import { rolesStated } from '../soa/statement-roles';
import { listed } from '../../words/listing';

type Side = 'services' | 'roles';
type Row = Subject<ControlStatement>;

/** More rows than this have one cause: what the evidence says of itself. */
const mostRows = 10;

export const evidenceOtherService = rule({
  code: 'evidence/other-service',
  severity: 'warning',
  on: 'evidence',
  remarks: ['4.2.2.d3'],
  clause: '4.2.2 d)',
  messages: {
    services: {
      en: 'The evidence {evidence} is about other services than those for which {name} is stated: name evidence of these (4.2.2 d).',
      ja: '証拠{evidence}の対象は、管理策{name}を宣言したサービスと異なります。そのサービスについての証拠を挙げてください(4.2.2 d)。',
    },
    roles: {
      en: 'The evidence {evidence} is about another role than that for which {name} is stated: name evidence of this one (4.2.2 d).',
      ja: '証拠{evidence}の対象は、管理策{name}を宣言した役割と異なります。その役割についての証拠を挙げてください(4.2.2 d)。',
    },
  },
  check: (evidence, ask) => {
    const { id, services, roles } = evidence.value;
    if (id === undefined || (services === undefined && roles === undefined)) return none;
    const rows = rowsRelyingOn(id, ask);
    return (['services', 'roles'] as const).flatMap((side) => {
      const apart = rows.filter((row) => sideApart(evidence.value, row.value, ask) === side);
      return apart.length > mostRows
        ? [onEvidence(evidence, side, apart)]
        : apart.map((row) => onRow(evidence, side, row));
    });
  },
});

/** On which side the evidence has nothing in common with the row; services first. */
function sideApart(evidence: Evidence, row: ControlStatement, ask: Questions): Side | undefined {
  const { services, inheritedFrom } = row;
  // Proof of the service underneath is what an inherited control is asked for.
  const known = [...(services ?? []), ...(evidence.services ?? [])].every((id) => ask.has(mark.defines('service', id)));
  // What nothing defines has a finding of its own, and may be the service that was meant.
  if (services && known && isApart(evidence.services, distinct([...services, inheritedFrom]))) return 'services';
  if (evidence.roles?.some((role) => !(role in roleNames))) return undefined;
  const roles = rolesStated(row, ask);
  return isApart(evidence.roles, roles.length > 0 ? roles : row.roles) ? 'roles' : undefined;
}

/** Whoever names none speaks of all. */
function isApart(left: readonly string[] = [], right: readonly string[] = []): boolean {
  return left.length > 0 && right.length > 0 && !left.some((each) => right.includes(each));
}

function onRow(evidence: Subject<Evidence>, side: Side, row: Row): Draft {
  const { id = '' } = evidence.value;
  return {
    variant: side,
    anchor: atValue(row, `/evidence/${row.value.evidence?.indexOf(id) ?? 0}`),
    args: { evidence: labelOf(evidence), name: labelOf(row) },
    about: [id],
    data: { evidence: id },
    related: [{ anchor: atKey(evidence, `/${side}`), message: { en: 'What it is about', ja: '証拠の対象' } }],
  };
}

function onEvidence(evidence: Subject<Evidence>, side: Side, rows: readonly Row[]): Draft {
  const controls = distinct(rows.map(({ value }) => value.id));
  return {
    variant: side,
    anchor: atKey(evidence, `/${side}`),
    args: { evidence: labelOf(evidence), name: listed(controls) },
    data: { controls },
    related: rows.map((row) => ({
      anchor: atValue(row, `/evidence/${row.value.evidence?.indexOf(evidence.value.id ?? '') ?? 0}`),
      message: { en: 'Relies on the evidence', ja: 'この証拠を根拠とする管理策' },
    })),
  };
}
