/** 4.2.2 d): the decision on each control: whether it applies, on what basis. */
import { mark } from '../facts/marks';
import type { ControlStatement } from '../facts/model';
import type { Questions } from '../project/questions';
import type { Subject } from '../project/subject';
import { atValue } from './anchors';
import type { Fix } from './fix';
import { labelOf } from './label';
import { missingAnchor } from './missing-field';
import { none, rule } from './rule';

export const applicableMissing = rule({
  code: 'soa/applicable-missing',
  severity: 'error',
  on: 'soa.controls',
  judges: ['4.2.2.c', '4.2.2.d1'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'It is not decided whether the control {name} applies: write `applicable: true` or `false` (4.2.2 d).',
      ja: '管理策{name}を適用するかどうかが決定されていません。applicableにtrue又はfalseを書いてください(4.2.2 d)。',
    },
  },
  explanation: {
    when: { en: 'A row has no `applicable`.', ja: '行にapplicableがない場合に示します。' },
    why: {
      en: 'The statement of applicability tells the necessary controls from the excluded ones; a row without a decision does neither.',
      ja: '適用宣言書は、必要な管理策と除外する管理策を区別する文書です。決定のない行はどちらも示しません。',
    },
    mend: {
      en: 'Decide from the risks, laws, contracts and the kind of service; then give the reason.',
      ja: 'リスク、法令、契約及びサービスの性質から決定し、続けて理由を書いてください。',
    },
  },
  example: {
    bad: `soa:
  controls:
    - id: CLD.9.5.1
`,
    good: `soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, inclusionReason: 複数の顧客が同じ仮想基盤を共用するため}
`,
  },
  check: (row) =>
    row.has('/applicable') || !row.value.id
      ? none
      : [{ anchor: missingAnchor(row, '/applicable'), args: { name: labelOf(row) } }],
  fix: ({ anchor }, ask) => {
    if (anchor.kind !== 'field') return [];
    const row = anchor.subject as Subject<ControlStatement>;
    const suggested = suggestedDecision(row, ask);
    const decide = (applicable: boolean): Fix => ({
      title: applicable
        ? { en: 'The control applies', ja: '管理策を適用する' }
        : { en: 'The control does not apply', ja: '管理策を適用しない' },
      preferred: suggested === applicable,
      changes: [{ kind: 'set', subject: row, at: '/applicable', value: applicable }],
    });
    return suggested === false ? [decide(false), decide(true)] : [decide(true), decide(false)];
  },
});

/** What the row or a risk already takes for granted. */
function suggestedDecision(row: Subject<ControlStatement>, ask: Questions): boolean | undefined {
  if (row.has('/inclusionReason') || row.has('/status') || treatsRisk(row, ask)) return true;
  return row.has('/exclusionReason') ? false : undefined;
}

function treatsRisk({ value }: Subject<ControlStatement>, ask: Questions): boolean {
  return value.id !== undefined && ask.has(mark.treats(value.id));
}

export const basisWithoutRisk = rule({
  code: 'soa/basis-without-risk',
  severity: 'warning',
  on: 'soa.controls',
  judges: ['4.2.2.d2'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The control {name} is based on a risk, but no risk names it among its controls (4.2.2 d).',
      ja: '管理策{name}はリスクを根拠としていますが、この管理策を挙げているリスクがありません(4.2.2 d)。',
    },
  },
  explanation: {
    when: {
      en: 'A row has `risk` in its `basis`, and no risk lists the control in `controls`.',
      ja: 'basisにriskがあり、controlsにその管理策を挙げるリスクがない場合に示します。',
    },
    why: {
      en: 'An auditor follows the basis back to the risk; here the path ends.',
      ja: '審査員は根拠からリスクへさかのぼって確認しますが、たどる先がありません。',
    },
    mend: {
      en: 'Name the control in the risk that it treats, or state another basis.',
      ja: '対応するリスクのcontrolsにこの管理策を加えるか、別の根拠を書いてください。',
    },
  },
  example: {
    bad: `soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, basis: [risk]}
`,
    good: `risks:
  - {id: RISK-001, title: 顧客間の分離の失敗, treatment: modify, controls: [CLD.9.5.1]}
soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, basis: [risk]}
`,
  },
  check: (row, ask) => {
    const { applicable, basis = [], id } = row.value;
    const index = basis.indexOf('risk');
    if (index < 0 || applicable === false || !id || treatsRisk(row, ask)) return none;
    return [{ anchor: atValue(row, `/basis/${index}`), args: { name: labelOf(row) } }];
  },
});

const otherBases = [
  { value: 'legal', en: 'law or regulation', ja: '法令・規制' },
  { value: 'contract', en: 'contract', ja: '契約' },
  { value: 'business', en: 'business need', ja: '事業上の必要' },
] as const;

export const noBasis = rule({
  code: 'soa/no-basis',
  severity: 'warning',
  on: 'soa.controls',
  judges: ['4.2.2.d2'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The control {name} applies, but has no basis: no risk names it, and no law, contract or business need is stated (4.2.2 d).',
      ja: '管理策{name}は適用とされていますが、根拠がありません。リスクからも挙げられず、法令、契約、事業上の必要も書かれていません(4.2.2 d)。',
    },
  },
  explanation: {
    when: {
      en: 'A row applies, has no `basis`, and no risk lists the control in `controls`.',
      ja: '適用する行にbasisがなく、その管理策をcontrolsに挙げるリスクもない場合に示します。',
    },
    why: {
      en: 'A control that nothing asks for cannot be shown to be necessary.',
      ja: '根拠のない管理策は、必要であることを示せません。',
    },
    mend: {
      en: 'Name the control in the risk that it treats, or state `legal`, `contract` or `business` as its basis.',
      ja: '対応するリスクのcontrolsに加えるか、basisにlegal、contract、businessのいずれかを書いてください。',
    },
  },
  example: {
    bad: `soa:
  controls:
    - {id: A.5.1, applicable: true, inclusionReason: 全社とクラウドの方針を互いに矛盾なく定めるため}
`,
    good: `soa:
  controls:
    - {id: A.5.1, applicable: true, basis: [business], inclusionReason: 全社とクラウドの方針を互いに矛盾なく定めるため}
`,
  },
  check: (row, ask) =>
    row.value.applicable !== true || row.has('/basis') || !row.value.id || treatsRisk(row, ask)
      ? none
      : [{ anchor: missingAnchor(row, '/basis'), args: { name: labelOf(row) } }],
  fix: ({ anchor }) => {
    if (anchor.kind !== 'field') return [];
    const { subject } = anchor;
    return otherBases.map(({ value, en, ja }) => ({
      title: { en: `Add basis: ${en}`, ja: `根拠を追加: ${ja}` },
      changes: [{ kind: 'set', subject, at: '/basis', value: [value] }],
    }));
  },
});

export const soaDecisionRules = [applicableMissing, basisWithoutRisk, noBasis];
