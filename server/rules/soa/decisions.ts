/** 4.2.2 d): the decision on each control: whether it applies, on what basis. */
import { mark } from '../../facts/marks';
import type { ControlStatement } from '../../facts/model';
import { isUnread } from '../../workspace/document';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atValue, entryAt } from '../../check/anchors';
import type { Fix } from '../../check/fix';
import { labelOf } from '../../check/label';
import { allTogether } from '../support/all-together';
import { isOfOthersAlone } from '../support/in-force';
import { missingAnchor } from '../support/missing-field';
import { none, rule } from '../../check/rule';
import { foreachOrAll } from './many-rows';

export const applicableMissing = rule({
  code: 'soa/applicable-missing',
  severity: 'error',
  on: 'project',
  // While nobody has decided, nobody can say either that reasons and status are given.
  decides: ['4.2.2.c', '4.2.2.d1', '4.2.2.d2', '4.2.2.d3', '4.2.2.d4'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'It is not decided whether the control {name} applies: write `applicable: true` or `false` (4.2.2 d).',
      ja: '管理策{name}を適用するかどうかが決定されていません。applicableにtrue又はfalseを書いてください(4.2.2 d)。',
    },
    many: {
      en: 'It is not decided of {count} rows whether their controls apply: {controls}. Write `applicable: true` or `false` in each (4.2.2 d).',
      ja: '{count}件の行で、管理策を適用するかどうかが決定されていません({controls})。それぞれのapplicableにtrue又はfalseを書いてください(4.2.2 d)。',
    },
  },
  check: (_project, ask) => {
    return foreachOrAll(
      undecidedRows(ask),
      (row) => ({ anchor: missingAnchor(row, '/applicable'), args: { name: labelOf(row) } }),
      ask,
    );
  },
  fix: ({ anchor, variant }, ask) => {
    if (variant === 'many') {
      return allTogether(
        undecidedRows(ask).map((row) => ({ control: row.value.id, fixes: decisionsOn(row, undefined) })),
        // Nobody excludes everything.
        (fix) => fix.title.en === decided.applies.en,
      );
    }
    const row = entryAt(anchor, 'soa.controls');
    return row ? decisionsOn(row, suggestedDecision(row, ask)) : [];
  },
});

function undecidedRows(ask: Questions): readonly Subject<ControlStatement>[] {
  return ask
    .all(mark.undecidedStatement)
    .filter((row) => !row.has('/applicable') && row.value.id && isJudged(row, ask));
}

const decided = {
  applies: { en: 'The control applies', ja: '管理策を適用する' },
  excluded: { en: 'The control does not apply', ja: '管理策を適用しない' },
} as const;

function decisionsOn(row: Subject<ControlStatement>, suggested: boolean | undefined): readonly Fix[] {
  const decide = (applicable: boolean): Fix => ({
    title: applicable ? decided.applies : decided.excluded,
    preferred: suggested === applicable,
    changes: [{ kind: 'set', subject: row, at: '/applicable', value: applicable }],
  });
  return suggested === false ? [decide(false), decide(true)] : [decide(true), decide(false)];
}

/** A row that was read in part has a finding of its own, and may say what seems to be missing. */
function isJudged({ slice, value }: Subject<ControlStatement>, ask: Questions): boolean {
  return !isUnread(slice) && !isOfOthersAlone(value, ask);
}

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
  ofWhole: true,
  severity: 'warning',
  on: 'project',
  remarks: ['4.2.2.d2'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The control {name} is based on a risk, but no risk names it among its controls (4.2.2 d).',
      ja: '管理策{name}はリスクを根拠としていますが、この管理策を挙げているリスクがありません(4.2.2 d)。',
    },
    many: {
      en: '{count} rows are based on a risk, but no risk names their controls: {controls} (4.2.2 d).',
      ja: 'リスクを根拠としている行のうち{count}件の管理策は、どのリスクからも挙げられていません({controls})。リスクのcontrolsに加えるか、別の根拠を書いてください(4.2.2 d)。',
    },
  },
  check: (_project, ask) => {
    // Without any risk that is the one thing to say; what was not read may name the control.
    if (!ask.has(mark.section('risks')) || ask.unread('risks')) return none;
    const rows = ask.all(mark.basedOnRisk).filter((row) => row.value.id && !treatsRisk(row, ask) && isJudged(row, ask));
    return foreachOrAll(
      rows,
      (row) => ({
        anchor: atValue(row, `/basis/${row.value.basis?.indexOf('risk') ?? 0}`),
        args: { name: labelOf(row) },
      }),
      ask,
    );
  },
});

const otherBases = [
  { value: 'legal', en: 'law or regulation', ja: '法令・規制' },
  { value: 'contract', en: 'contract', ja: '契約' },
  { value: 'business', en: 'business need', ja: '事業上の必要' },
] as const;

export const noBasis = rule({
  code: 'soa/no-basis',
  ofWhole: true,
  severity: 'warning',
  on: 'project',
  decides: ['4.2.2.d2'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The control {name} applies, but has no basis: no risk names it, and no law, contract or business need is stated (4.2.2 d).',
      ja: '管理策{name}は適用とされていますが、根拠がありません。リスクからも挙げられず、法令、契約、事業上の必要も書かれていません(4.2.2 d)。',
    },
    many: {
      en: '{count} controls apply without a basis: no risk names them, and no law, contract or business need is stated: {controls} (4.2.2 d).',
      ja: '適用とされている{count}件の管理策に根拠がありません({controls})。リスクのcontrolsに加えるか、basisに法令、契約、事業上の必要のいずれかを書いてください(4.2.2 d)。',
    },
  },
  check: (_project, ask) => {
    if (ask.unread('risks')) return none;
    return foreachOrAll(
      rowsWithoutBasis(ask),
      (row) => ({ anchor: missingAnchor(row, '/basis'), args: { name: labelOf(row) } }),
      ask,
    );
  },
  fix: ({ anchor, variant }, ask) => {
    if (variant === 'many') {
      return allTogether(rowsWithoutBasis(ask).map((row) => ({ control: row.value.id, fixes: basesFor(row) })));
    }
    const row = entryAt(anchor, 'soa.controls');
    return row ? basesFor(row) : [];
  },
});

function rowsWithoutBasis(ask: Questions): readonly Subject<ControlStatement>[] {
  return ask
    .all(mark.withoutBasis)
    .filter((row) => !row.has('/basis') && row.value.id && !treatsRisk(row, ask) && isJudged(row, ask));
}

function basesFor(subject: Subject<ControlStatement>): readonly Fix[] {
  return otherBases.map(({ value, en, ja }) => ({
    title: { en: `Add basis: ${en}`, ja: `根拠を追加: ${ja}` },
    changes: [{ kind: 'set', subject, at: '/basis', value: [value] }],
  }));
}

export const soaDecisionRules = [applicableMissing, basisWithoutRisk, noBasis];
