/** What an audit asks for and our documents do not hold: where it is kept, as far as the registers of the ISMS know it. */
import type { LocalizedText } from '../facts/text';
import { allTexts, textIn } from '../facts/text';
import { andMore, colon } from '../words/listing';
import type { Bilingual, Language } from '../words/bilingual';
import type { Questions } from '../workspace/questions';
import { list } from './view/cells';
import type { Cell } from './view/view';

type Register = 'documents' | 'evidence';

interface AskedFor {
  readonly name: Bilingual;
  /** What its titles have in them, in either language, and what shows that one is about something else. */
  readonly titled: RegExp;
  readonly unless?: RegExp;
  /** The first of them that has any is believed. */
  readonly registers: readonly (readonly Register[])[];
}

const rules: AskedFor['registers'] = [['documents'], ['evidence']];
const records: AskedFor['registers'] = [['evidence']];

export const askedFor: readonly AskedFor[] = [
  {
    name: { en: 'Information security policy and objectives', ja: '情報セキュリティ方針、情報セキュリティ目的' },
    titled: /方針|セキュリティ目的|\bpolicy\b|\bpolicies\b|security objectives/iu,
    registers: rules,
  },
  {
    name: { en: 'Records of training and competence', ja: '教育訓練及び力量の記録' },
    titled: /教育|研修|力量|\btraining\b|\bcompetence\b/iu,
    registers: records,
  },
  {
    name: { en: 'Minutes of management reviews', ja: 'マネジメントレビューの議事録' },
    titled: /マネジメント ?・?レビュー|management reviews?/iu,
    registers: records,
  },
  {
    name: { en: 'Monitoring and measurement results', ja: '監視及び測定の結果' },
    titled: /監視|測定|モニタリング|\bmonitoring\b|\bmeasurements?\b/iu,
    registers: records,
  },
  {
    name: { en: 'Records of incidents', ja: '情報セキュリティインシデントの記録' },
    titled: /インシデント|事故|\bincidents?\b/iu,
    registers: records,
  },
  {
    name: { en: 'Contracts and service level agreements', ja: '契約書及びサービスレベル合意書' },
    titled: /契約|約款|サービスレベル|\bSLA\b|\bcontracts?\b|service level/iu,
    unless: /要求|法令|requirement|legal/iu,
    registers: [['documents', 'evidence']],
  },
];

/** So many places are named. */
const most = 3;

/** Id, title and place of what the registers have; empty where they have nothing, to be written by hand. */
export function whereKept({ titled, unless, registers }: AskedFor, ask: Questions, language: Language): Cell {
  const fits = (title: LocalizedText | undefined): boolean =>
    allTexts(title).some((text) => titled.test(text)) && !allTexts(title).some((text) => unless?.test(text));
  const found = registers
    .map((each) => each.flatMap((register) => ask.entries(register)).filter(({ value }) => fits(value.title)))
    .find((entries) => entries.length > 0);
  if (!found) return '';
  const lines = found.slice(0, most).map(({ value: { id = '', title, location = '' } }) => {
    const called = [id, textIn(title, language)].filter((part) => part !== '').join(' ');
    return location === '' ? called : `${called}${colon(language)}${location}`;
  });
  return list([...lines, ...(found.length > most ? [andMore(found.length - most)[language]] : [])]);
}
