/** 4.2.2 d): one reason on very many controls is hardly the reason of each. */
import { mark } from '../../facts/marks';
import type { ControlStatement } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atValue } from '../../check/anchors';
import { labelOf } from '../../check/label';
import { none, rule, type Draft } from '../../check/rule';
import { distinct } from '../support/choices';
import { textsAt, weaknessOf, type TextAt } from '../support/justification';

/** On more controls than this one reason is copied, unless all of them serve one objective. */
export const mostShared = 5;

export const copiedJustification = rule({
  code: 'soa/copied-justification',
  severity: 'hint',
  on: 'soa.controls',
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'One reason stands word for word on {count} controls of different objectives: say what makes each of them necessary (4.2.2 d).',
      ja: '目的の異なる{count}件の管理策を含めた理由が同文です。それぞれの管理策が必要な理由を書いてください(4.2.2 d)。',
    },
  },
  check: (row, ask) => {
    if (row.value.applicable === false) return none;
    return textsAt('/inclusionReason', row.value.inclusionReason)
      .flatMap((reason) => copiesOf(row, reason, ask))
      .slice(0, 1);
  },
});

/** One finding for each reason, on its first row. */
function copiesOf(row: Subject<ControlStatement>, { at, text }: TextAt, ask: Questions): readonly Draft[] {
  const shared = mark.inclusionReason(text.trim());
  if (ask.count(shared) <= mostShared || weaknessOf(text, []) !== undefined) return none;
  const rows = ask.all(shared).filter(({ value }) => value.applicable !== false);
  if (rows[0] !== row) return none;
  const controls = distinct(rows.map(({ value }) => value.id));
  const objectives = new Set(controls.map((id) => objectiveOf(id, ask)));
  if (controls.length <= mostShared || objectives.size < 2) return none;
  const related = rows.slice(1).map((other) => ({
    anchor: atValue(other, '/inclusionReason'),
    message: { en: `The same reason for ${labelOf(other).en}`, ja: `${labelOf(other).ja}の理由も同文` },
  }));
  return [{ anchor: atValue(row, at), args: { count: controls.length }, data: { controls }, related }];
}

/**
 * What a control is for: the objective of ISO/IEC 27017 or of annex A 2013 that it stands under. The edition of 2022 has
 * none, so that its controls are looked up where they came from; new ones stand under their theme.
 */
function objectiveOf(id: string, { catalog, edition }: Questions): string {
  const cloud = catalog.cloudControl(id);
  if (cloud) return (cloud.objective?.id ?? id.replace(/\.\d+$/, '')).replace(/^CLD\./, '');
  const annex = catalog.annexControl(edition, id);
  if (!annex) return id;
  const origin = edition === '2013' ? annex : catalog.annexControl('2013', annex.counterparts[0] ?? '');
  return (origin ?? annex).group.id.replace(/^A\./, '');
}
