/** Conclusions of audits that deny conformity or effectiveness, in the words in which auditors do. */
import type { Pointer } from '../../facts/fields';
import type { LocalizedText } from '../../facts/text';
import { textsAt, type TextAt } from '../support/justification';
import { inOneWidth } from '../../words/bounded';

/** The texts of a conclusion that deny it; where another reading is possible, a sentence denies nothing. */
export function textsThatDeny(at: Pointer, conclusion: LocalizedText | undefined): readonly TextAt[] {
  return textsAt(at, conclusion).filter(({ text }) => sentencesOf(text).some(denies));
}

function sentencesOf(text: string): readonly string[] {
  const plain = inOneWidth(text).toLowerCase().replace(/\s+/gu, ' ');
  return plain.split(/[。;]|\.(?= |$)/u).map((sentence) => sentence.trim());
}

function denies(sentence: string): boolean {
  if (settled.test(sentence)) return false;
  const denial = denialInJapanese.exec(sentence);
  // 適合していない箇所はなかった: what follows takes it back.
  if (denial) return !negation.test(sentence.slice(denial.index + denial[0].length));
  const named = fault.exec(sentence);
  if (named) return !negation.test(sentence.slice(named.index));
  return (
    !nothing.test(sentence) &&
    (denialInEnglish.test(sentence) || (faultInEnglish.test(sentence) && !not.test(sentence)))
  );
}

/** What was before, or was put right: the conclusion is about its mending. */
const settled =
  /前回|過去|前年|昨年|是正(?:処置)?[はがを]?(?:済|した|し、|して|され|完了|確認)|解消|\b(?:previous(?:ly)?|earlier|former(?:ly)?|last year|corrected|closed|resolved)\b/u;

const negation = /な(?:し|い|く|かった)|無(?:し|い|く|かった)|ません|ず(?=[、,に]|$)|ゼロ|(?<!\d)0 ?件/u;

/** 適合, 有効 and their kin, with no more than grammar between them and the negation. */
const denialInJapanese = new RegExp(
  '(?<!不)(?:適合|準拠|合致|有効|満た|充足)' +
    '(?:して|され|でき|あり|すると|認められ|認め|判断|言え|いえ|実施|運用|維持|機能|十分|[性がはをにともでてしせさいある])*?' +
    '(?:ない|なかった|ません|ず(?=[、,に]|$))',
  'u',
);

/** Words that say it by themselves; an exception (不適合2件を除き適合) says that there is one. */
const fault = /[不非]適合|無効(?!化)|有効性[がはにを]?(?:不十分|欠け|乏し|低い|疑問)/u;

const nothing = /\b(?:no|nothing|none|nowhere|nobody|neither|zero|without)\b/u;
const not = /\bnot\b|n['’]t\b/u;
const denialInEnglish =
  /(?:\b(?:not|cannot|never)|n['’]t) (?:\w+ ){0,3}?(?:conform(?:s|ed|ing|ant)?|compl(?:y|ies|iant)|effective(?:ly)?|meet|met|satisf(?:y|ied)|fulfil(?:l|led)?|in (?:full )?(?:conformity|conformance|compliance))\b|\b(?:conformity|effectiveness) (?:\w+ ){0,2}(?:not|insufficient|lacking)\b/u;
const faultInEnglish =
  /\bnon-? ?(?:conform\w*|complian\w*)|\bineffective(?:ly|ness)?\b|\bfail(?:s|ed)? to (?:conform|comply|meet|satisfy|fulfil\w*)\b/u;
