/** 4.2.2 d): rows that say two things. */
import { atKey, atValue } from '../../check/anchors';
import { labelOf } from '../../check/label';
import { none, rule } from '../../check/rule';

const contraryFields = {
  included: ['exclusionReason'],
  excluded: ['status', 'inclusionReason'],
} as const;

const fieldNames = {
  exclusionReason: { en: 'a reason for exclusion', ja: '除外の理由(exclusionReason)' },
  inclusionReason: { en: 'a reason for inclusion', ja: '含めた理由(inclusionReason)' },
  status: { en: 'a status of implementation', ja: '実施状況(status)' },
} as const;

export const contradiction = rule({
  code: 'soa/contradiction',
  severity: 'warning',
  on: 'soa.controls',
  judges: ['4.2.2.d1'],
  clause: '4.2.2 d)',
  messages: {
    included: {
      en: 'The control {name} applies, and yet has {field} (4.2.2 d).',
      ja: '管理策{name}は適用とされていますが、{field}が書かれています(4.2.2 d)。',
    },
    excluded: {
      en: 'The control {name} does not apply, and yet has {field} (4.2.2 d).',
      ja: '管理策{name}は適用しないとされていますが、{field}が書かれています(4.2.2 d)。',
    },
  },
  check: (row) => {
    const { applicable, id } = row.value;
    if (typeof applicable !== 'boolean' || !id) return none;
    const variant = applicable ? 'included' : 'excluded';
    const related = [{ anchor: atValue(row, '/applicable'), message: { en: 'The decision', ja: '適用の有無' } }];
    return contraryFields[variant]
      .filter((field) => row.has(`/${field}`))
      .map((field) => ({
        variant,
        anchor: atKey(row, `/${field}`),
        args: { name: labelOf(row), field: fieldNames[field] },
        related,
        data: { field },
      }));
  },
  fix: ({ anchor, data }) => {
    if (anchor.kind !== 'field') return [];
    const { en, ja } = fieldNames[data.field];
    return [
      {
        title: { en: `Remove ${en.replace('a ', 'the ')}`, ja: `${ja}を削除` },
        preferred: true,
        changes: [{ kind: 'remove', subject: anchor.subject, at: anchor.at }],
      },
    ];
  },
});
