/** An audit: by whom, of what, when, and what it found. */
import { isCalendarDate } from '../../../facts/date';
import type { Audit } from '../../../facts/model';
import { auditFindingsOf } from '../../../rules/audit/audit-finding';
import { performedDay } from '../../../rules/audit/reach';
import type { Subject } from '../../../workspace/subject';
import { bracketed, enumerated } from '../../../words/listing';
import { filled } from '../../../words/filled';
import { auditTypeNames, criterionNames, nameIn } from '../../../words/names';
import { fitted } from '../../../words/fitted';
import { escapeMarkdown } from '../../../markup/markdown';
import { beside, fact } from '../brief';
import { firstOf, labelledList, type HoverContext } from '../context';
import { counted, countWords } from '../counted';
import { dueDay } from '../day';
import { linkTo } from '../link';
import { allCalled, briefly, type Told, widths } from './told';

const words = {
  criteria: { en: 'Criteria', ja: '監査基準' },
  performed: { en: 'performed {day}', ja: '{day}実施' },
  planned: { en: 'planned for {day}', ja: '予定日 {day}' },
  undated: { en: 'no day yet', ja: '日付の記載なし' },
  auditors: { en: 'Auditors', ja: '監査員' },
  services: { en: 'Services', ja: 'サービス' },
  allServices: { en: 'all', ja: '全て' },
  allControls: { en: 'all controls', ja: '全ての管理策' },
  findings: {
    one: { en: '{count} finding', ja: '指摘{count}件' },
    many: { en: '{count} findings', ja: '指摘{count}件' },
  },
  noFindings: { en: 'no findings', ja: '指摘なし' },
  open: { en: '{count} open', ja: '未完了{count}件' },
  found: { en: 'Findings', ja: '指摘' },
} as const;

export function auditTold(audit: Subject<Audit>, context: HoverContext): Told {
  const { language, project } = context;
  const { type = 'internal', criteria = [], services, controls, auditors } = audit.value;
  const found = auditFindingsOf(audit);
  const judged = criteria.map((each) => escapeMarkdown(fitted(nameIn(criterionNames, each)[language], widths.fact)));
  const reached =
    typeof controls === 'string'
      ? words.allControls[language]
      : counted(countWords.controls, controls?.length ?? 0, language);
  const say = ({ auditFinding, at, name }: (typeof found)[number]): string =>
    `${linkTo(audit, name[language], project, at)} ${briefly(auditFinding.description, language)}`.trimEnd();
  return {
    meaning: [
      beside(
        escapeMarkdown(fitted(nameIn(auditTypeNames, type)[language], widths.fact)),
        fact(words.criteria, enumerated(judged, language), language),
      ),
    ],
    standing: [
      beside(dayOf(audit.value, context), findingsLine(audit.value, context)),
      beside(
        fact(
          words.services,
          services ? allCalled(services, 'service', context) : words.allServices[language],
          language,
        ),
        reached,
        fact(words.auditors, allCalled(auditors, 'person', context), language),
      ),
    ],
    details: [found.length > 0 ? labelledList(words.found, firstOf(found, say, language), language) : undefined],
  };
}

function dayOf(audit: Audit, context: HoverContext): string {
  const { ask, language } = context;
  const performed = performedDay(audit, ask.today);
  if (performed !== undefined) return filled(words.performed[language], { day: performed });
  const { planned } = audit;
  if (!isCalendarDate(planned)) return words.undated[language];
  return filled(words.planned[language], { day: dueDay(planned, context) });
}

function findingsLine({ findings = [] }: Audit, { language }: HoverContext): string {
  const many = counted(words.findings, findings.length, language);
  if (many === undefined) return words.noFindings[language];
  const open = findings.filter(({ status }) => status !== 'closed').length;
  return open === 0 ? many : `${many}${bracketed(filled(words.open[language], { count: String(open) }), language)}`;
}
