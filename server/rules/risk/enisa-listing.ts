/** 4.2.1: what the list of ENISA risks that are not relevant says, against what the register says. */
import { mark } from '../../facts/marks';
import { atEntry, atValue } from '../../check/anchors';
import { none, rule } from '../../check/rule';
import { labelOf } from '../../check/label';
import { assessInstead, openRiskWith } from './assess-instead';
import { virtualizationRisks } from './coverage';
import { isInScope } from '../../workspace/scope';
import { isOf } from '../../workspace/subject';

export const enisaContradiction = rule({
  code: 'enisa/contradiction',
  severity: 'warning',
  on: 'enisaNotRelevant',
  remarks: ['4.2.1.a'],
  clause: '4.2.1',
  messages: {
    default: {
      en: 'The ENISA risk {code} is called not relevant here, and assessed as {risk} (4.2.1).',
      ja: 'ENISAのリスク{code}は、ここで該当しないとされていますが、リスク{risk}として評価されています(4.2.1)。',
    },
  },
  check: (item, ask) => {
    const { code = '' } = item.value;
    const risk = openRiskWith(code, ask);
    if (!risk) return none;
    return [
      {
        anchor: atValue(item, '/code'),
        args: { code, risk: labelOf(risk) },
        related: [{ anchor: atEntry(risk), message: { en: 'Assessed here', ja: '評価しているリスク' } }],
      },
    ];
  },
  fix: ({ anchor }) =>
    anchor.kind === 'field'
      ? [
          {
            title: { en: 'Remove it from what is not relevant', ja: '該当しないリスクの一覧から削除' },
            preferred: true,
            changes: [{ kind: 'remove', subject: anchor.subject, at: '' }],
          },
        ]
      : [],
});

export const enisaDismissedForVirtual = rule({
  code: 'enisa/dismissed-for-virtual',
  severity: 'warning',
  on: 'enisaNotRelevant',
  remarks: ['4.2.1.a'],
  clause: '4.2.1',
  messages: {
    default: {
      en: 'The ENISA risk {code} ({title}) is called not relevant, although {service} is provided on shared virtual machines: assess it (4.2.1).',
      ja: 'ENISAのリスク{code}({title})が該当しないとされていますが、{service}は仮想マシンを共有して提供されています。リスクとして評価してください(4.2.1)。',
    },
  },
  check: (item, ask) => {
    const { code = '' } = item.value;
    // Where it is assessed all the same, the listing has a finding of its own.
    if (!virtualizationRisks.includes(code) || openRiskWith(code, ask)) return none;
    const service = ask.all(mark.virtualizedProvided).find(({ value }) => isInScope(value, ask.today));
    if (!service) return none;
    const title = ask.catalog.enisaRisk(code)?.title ?? { en: code, ja: code };
    return [
      {
        anchor: atValue(item, '/code'),
        args: { code, title, service: labelOf(service) },
        related: [
          {
            anchor: service.has('/virtualized') ? atValue(service, '/virtualized') : atEntry(service),
            message: { en: 'Shared virtual machines', ja: '仮想マシンの共有' },
          },
        ],
      },
    ];
  },
  fix: ({ anchor }, ask) =>
    anchor.kind === 'field' && isOf(anchor.subject, 'enisaNotRelevant') ? assessInstead(anchor.subject, ask) : [],
});

export const enisaListingRules = [enisaContradiction, enisaDismissedForVirtual];
