/** 4.3: what a finding is called in its words is what it is graded as: a grade decides what has to follow. */
import { atValue } from '../../check/anchors';
import { rule, type Draft } from '../../check/rule';
import { textsAt } from '../support/justification';
import { auditFindingsOf } from './audit-finding';
import { inOneWidth } from '../../words/bounded';

const verdict = String.raw`(?:であ(?:る|り|った)|でし[たて]|です|だ|と(?:して)?(?:判定|判断|する|した|なる|みな|考え)|に(?:該当|当たる|相当)|を(?:検出|確認|認め)|[。：:、,)）】\]」』\s]|$)`;
const opening = String.raw`(?:^|[。、,（(【\[「『\s：:はがを])`;

/** A word that says the finding is one, and not that it is none or may become one. */
const japanese = new RegExp(`${opening}(?:(?<major>重大な?|メジャーな?)|軽微な?|マイナーな?)不適合${verdict}`, 'u');
const english = /\b(?:a|is|as|:|^)? ?(?:(?<major>major)|minor) non-?conform(?:ity|ance)\b/iu;
const denied =
  /不適合(?:で|と|に)?は(?:ない|なく|なかった|ありません|言えない|いえない|至らない|当たらない|該当しない)|不適合(?:に)?(?:つながる|なり得る|なりうる|なるおそれ)|不適合(?:なし|無し|ゼロ|の(?:基準|定義|是正|再発|フォロー))|前回の?[^。]*不適合|\b(?:no|not|never|without|previous|earlier|last|could|may|might|become)\b[^.]*non-?conform(?:ity|ance)|non-?conform(?:ity|ance) (?:of|from|raised|found|in) (?:the |an? )?(?:previous|earlier|last)/iu;

export const gradeContradicted = rule({
  code: 'finding/grade-contradicted',
  severity: 'warning',
  on: 'audits',
  decides: ['4.3.b'],
  clause: '4.3',
  messages: {
    default: {
      en: 'The finding {finding} is graded as {grade}, but its description calls it {called}: correct one of them (4.3).',
      ja: '所見{finding}の区分は{grade}ですが、内容では{called}とされています。どちらかを訂正してください(4.3)。',
    },
  },
  check: (audit) =>
    auditFindingsOf(audit).flatMap(({ auditFinding: { grade, description }, at, name }): readonly Draft[] => {
      if (grade === undefined || grade === 'major') return [];
      const words = textsAt(`${at}/description`, description).flatMap(({ text }) => calledIn(text) ?? []);
      const called = words.find((each) => each === 'major' || grade !== 'minor');
      if (called === undefined) return [];
      return [
        {
          anchor: atValue(audit, `${at}/grade`),
          args: { finding: name, grade, called: calledNames[called] },
          data: { called },
        },
      ];
    }),
});

const calledNames = {
  major: { en: 'a major nonconformity', ja: '重大な不適合' },
  minor: { en: 'a minor nonconformity', ja: '軽微な不適合' },
} as const;

function calledIn(text: string): keyof typeof calledNames | undefined {
  const plain = inOneWidth(text);
  const found = denied.test(plain) ? null : (japanese.exec(plain) ?? english.exec(plain));
  if (!found) return undefined;
  return found.groups?.['major'] === undefined ? 'minor' : 'major';
}

export const gradeRules = [gradeContradicted];
