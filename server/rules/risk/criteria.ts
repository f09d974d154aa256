/** 4.2.1: the process of risk assessment, and criteria that give a level for every estimate. */
import { shortened } from '../../words/shortened';
import { atRoot, entryAt } from '../../check/anchors';
import { asWritten, choose } from '../support/choices';
import { toDo, type Fix } from '../../check/fix';
import { isOfOtherType } from '../support/misspelt';
import { missingAnchor } from '../support/missing-field';
import { levelNames, usualScale } from './level';
import { none, rule } from '../../check/rule';
import { emptyAnswer } from '../support/empty-answer';
import { criteriaDefects } from './criteria-defects';

export const processMissing = rule({
  code: 'risk/process-missing',
  begins: true,
  severity: 'error',
  on: 'project',
  decides: ['4.2.1.a'],
  clause: '4.2.1',
  messages: {
    default: {
      en: 'The process of risk assessment is not defined: add a `criteria` section with process, scales and levels (4.2.1).',
      ja: 'リスクアセスメントのプロセスが定められていません。criteriaに手順、尺度及びリスクレベルを書いてください(4.2.1)。',
    },
    process: {
      en: 'The criteria have no process: say in `process` how and when risks are assessed (4.2.1).',
      ja: 'リスク基準に手順がありません。リスクをいつどのように評価するかをprocessに書いてください(4.2.1)。',
    },
  },
  check: (_project, ask) => {
    const criteria = ask.single('criteria');
    if (criteria?.has('/process') || ask.unread('criteria')) return none;
    if (!criteria) return [{ anchor: atRoot, args: {}, decides: ['4.2.1.a', '4.2.2.a'] }];
    if (isOfOtherType(criteria, '')) return none;
    return [{ variant: 'process', anchor: missingAnchor(criteria, '/process'), args: {} }];
  },
  fix: ({ anchor }): readonly Fix[] =>
    anchor.kind === 'field'
      ? [
          {
            title: { en: 'Add the process', ja: 'アセスメントの手順を追加' },
            preferred: true,
            changes: [{ kind: 'set', subject: anchor.subject, at: '/process', value: toDo }],
          },
        ]
      : [
          {
            title: { en: 'Add the risk criteria', ja: 'リスク基準を追加' },
            preferred: true,
            changes: [{ kind: 'add-section', section: 'criteria', value: criteriaToBegin() }],
          },
        ],
});

export const processEmpty = emptyAnswer({
  code: 'risk/process-missing',
  severity: 'error',
  on: 'criteria',
  fields: ['/process'],
  decides: ['4.2.1.a'],
  clause: '4.2.1',
});

/** The scales and bands of ENISA 2009, after ISO/IEC 27005:2008. */
function criteriaToBegin() {
  return {
    process: toDo,
    likelihood: [...usualScale],
    impact: [...usualScale],
    method: 'sum',
    levels: [
      { name: 'low', upTo: 2 },
      { name: 'medium', upTo: 5 },
      { name: 'high', upTo: 8 },
    ],
    acceptance: { upTo: 'low' },
  };
}

export const criteriaIncomplete = rule({
  code: 'risk/criteria-incomplete',
  severity: 'error',
  on: 'criteria',
  // Without a level for every estimate and one up to which risks are accepted, nobody knows what must be accepted.
  decides: ['4.2.1.a', '4.2.2.a'],
  clause: '4.2.1',
  messages: {
    default: {
      en: 'The criteria have scales but no `levels`, so no level of risk can be given (4.2.1).',
      ja: 'リスク基準に尺度はありますが、levelsがないためリスクレベルを求められません(4.2.1)。',
    },
    scale: {
      en: 'The criteria have no scale for the {missing}, so no level of risk can be computed (4.2.1).',
      ja: 'リスク基準に{missing}の尺度がないため、リスクレベルを求められません(4.2.1)。',
    },
    threshold: {
      en: 'The criteria do not say up to which level risks are accepted (`acceptance.upTo`) (4.2.1).',
      ja: 'リスク基準に、どのレベルまで受容するか(acceptance.upTo)が書かれていません(4.2.1)。',
    },
    duplicate: {
      en: '"{name}" stands twice in `{field}`; every step needs a name of its own (4.2.1).',
      ja: '{field}に「{name}」が二度あります。段階ごとに異なる名前を付けてください(4.2.1)。',
    },
    limit: {
      en: 'The level {level} does not say up to which score it reaches (`upTo`) (4.2.1).',
      ja: 'リスクレベル「{level}」に、どの値までかを示すupToがありません(4.2.1)。',
    },
    order: {
      en: 'The level {level} reaches up to {upTo}, not beyond {before} of {lower} before it: levels ascend without overlap (4.2.1).',
      ja: 'リスクレベル「{level}」の上限{upTo}が、その前の「{lower}」の上限{before}を超えていません。重ならない昇順で書いてください(4.2.1)。',
    },
    range: {
      en: 'The levels reach up to {upTo}, but the method gives scores up to {highest}: the highest risks have no level (4.2.1).',
      ja: 'リスクレベルの上限は{upTo}ですが、この方法の値は{highest}まであります。最も高いリスクのレベルが決まりません(4.2.1)。',
    },
    table: {
      en: 'The method is `table`, and the criteria have no table (4.2.1).',
      ja: 'methodがtableですが、表(table)がありません(4.2.1)。',
    },
    second: {
      en: 'A table joins two factors, and the criteria name one: name another, or use `sum` or `product` (4.2.1).',
      ja: '表は二つの要素を組み合わせますが、リスク基準の要素は一つです。要素を加えるか、methodをsum又はproductにしてください(4.2.1)。',
    },
    rows: {
      en: 'The table has {found} rows where the {factor} scale has {expected} steps (4.2.1).',
      ja: '表の行数は{found}ですが、{factor}の段階は{expected}です(4.2.1)。',
    },
    columns: {
      en: 'Row {row} of the table has {found} columns where the {factor} scale has {expected} steps (4.2.1).',
      ja: '表の{row}行目の列数は{found}ですが、{factor}の段階は{expected}です(4.2.1)。',
    },
    cell: {
      en: 'The table gives "{name}", which is not the name of a level (4.2.1).{suggestion}',
      ja: '表の「{name}」はリスクレベルの名前ではありません(4.2.1)。{suggestion}',
    },
    acceptance: {
      en: 'Risks are accepted up to "{name}", which is not the name of a level (4.2.1).{suggestion}',
      ja: '受容水準の「{name}」はリスクレベルの名前ではありません(4.2.1)。{suggestion}',
    },
    authority: {
      en: 'An authority to accept is named for "{name}", which is not the name of a level (4.2.1).{suggestion}',
      ja: '受容の権限者を定めた「{name}」はリスクレベルの名前ではありません(4.2.1)。{suggestion}',
    },
  },
  check: criteriaDefects,
  fix: ({ anchor, data, variant }): readonly Fix[] => {
    const subject = entryAt(anchor, 'criteria');
    if (subject && variant === 'threshold') {
      const names = levelNames(subject.value).filter(Boolean);
      return choose(subject, '/acceptance/upTo', { en: 'level of acceptance', ja: '受容水準' }, names.map(asWritten));
    }
    if (anchor.kind !== 'field' || data?.value === undefined) return [];
    const { at = anchor.at, value } = data;
    const title = { en: `Replace by ${shortened(String(value))}`, ja: `「${shortened(String(value))}」に置換` };
    if (anchor.part === 'key') {
      return [
        { title, preferred: true, changes: [{ kind: 'rename-key', subject: anchor.subject, at, key: String(value) }] },
      ];
    }
    return [{ title, preferred: true, changes: [{ kind: 'set', subject: anchor.subject, at, value }] }];
  },
});

export const riskCriteriaRules = [processMissing, processEmpty, criteriaIncomplete];
