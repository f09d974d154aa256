/** 4.2.2 d): rows that say two things. */
import { atKey, atValue } from './anchors';
import { labelOf } from './label';
import { none, rule } from './rule';

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
  explanation: {
    when: {
      en: 'A row that applies has an exclusion reason, or one that does not apply has a status or an inclusion reason.',
      ja: '適用する行に除外の理由がある、又は適用しない行に実施状況若しくは含めた理由がある場合に示します。',
    },
    why: {
      en: 'Such a row says two things, and the generated statement can show only one of them.',
      ja: '一つの行が矛盾する二つのことを述べており、適用宣言書としてどちらが正しいか分かりません。',
    },
    mend: {
      en: 'Remove what contradicts the decision, or change `applicable`.',
      ja: '決定と矛盾する項目を削除するか、applicableを改めてください。',
    },
  },
  example: {
    bad: `soa:
  controls:
    - id: CLD.9.5.2
      applicable: false
      exclusionReason: 仮想マシンを顧客に提供していないため
      status: implemented
`,
    good: `soa:
  controls:
    - id: CLD.9.5.2
      applicable: false
      exclusionReason: 仮想マシンを顧客に提供していないため
`,
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
    const { en, ja } = fieldNames[data?.['field'] as keyof typeof fieldNames];
    return [
      {
        title: { en: `Remove ${en.replace('a ', 'the ')}`, ja: `${ja}を削除` },
        preferred: true,
        changes: [{ kind: 'remove', subject: anchor.subject, at: anchor.at }],
      },
    ];
  },
});
