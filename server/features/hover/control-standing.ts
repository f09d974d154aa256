/** How a control stands in this ISMS, in two lines: what is decided for each role, and how much there is of the rest. */
import { andMore, bracketed } from '../../words/listing';
import { filled } from '../../words/filled';
import { mark } from '../../facts/marks';
import { isCalendarDate } from '../../facts/date';
import type { ControlStatement } from '../../facts/model';
import type { Subject } from '../../workspace/subject';
import { coversControl, performedAudits } from '../../rules/audit/reach';
import { beside } from './brief';
import type { HoverContext } from './context';
import { counted, countWords } from './counted';
import { decisionLine, evidenceOf, unstatedRoles } from './in-isms';
import { nextOf, nextWords } from './next-step';

const words = {
  evidence: {
    one: { en: '{count} piece of evidence', ja: '証拠{count}件' },
    many: { en: '{count} pieces of evidence', ja: '証拠{count}件' },
  },
  noEvidence: { en: 'no evidence', ja: '証拠なし' },
  expired: { en: '{count} expired', ja: '{count}件期限切れ' },
  lastAudit: { en: 'last audit {day}', ja: '直近の監査{day}' },
  noAudit: { en: 'not audited yet', ja: '監査なし' },
  state: {
    en: 'state in the statement of applicability whether this control applies, and why.',
    ja: 'この管理策を適用するかどうかを、理由とともに適用宣言書に書いてください。',
  },
} as const;

/** So many rows are told; a control may be stated for each service. */
const fewRows = 2;

export function controlStanding(id: string, context: HoverContext): readonly (string | undefined)[] {
  const { ask, language } = context;
  const rows = ask.all(mark.statement(id));
  const said = [
    ...rows.slice(0, fewRows).map((row) => decisionLine(row, context)),
    ...(rows.length > fewRows ? [andMore(rows.length - fewRows)[language]] : []),
    ...unstatedRoles(id, rows, context),
  ];
  const applies = rows.some(({ value }) => value.applicable === true);
  return [
    said.join(' / '),
    beside(
      counted(countWords.risks, ask.count(mark.treats(id)), language),
      applies ? (evidenceCount(rows, context) ?? words.noEvidence[language]) : undefined,
      applies ? lastAudit(id, context) : undefined,
    ),
  ];
}

/** What is found of its rows, else of the evidence that they rely on; where none says anything of it, that one should. */
export function controlNext(id: string, context: HoverContext): readonly string[] {
  const rows = context.ask.all(mark.statement(id));
  const found = [rows, evidenceOf(rows, context)].map((subjects) => nextOf(subjects, context));
  const next = found.find((lines) => lines.length > 0);
  if (next) return next;
  return unstatedRoles(id, rows, context).length > 0 ? nextWords(words.state, context) : [];
}

function evidenceCount(rows: readonly Subject<ControlStatement>[], context: HoverContext): string | undefined {
  const { ask, language } = context;
  const evidence = evidenceOf(rows, context);
  const expired = evidence.filter(({ value }) => isCalendarDate(value.validUntil) && value.validUntil < ask.today);
  const many = counted(words.evidence, evidence.length, language);
  return (
    many &&
    `${many}${expired.length > 0 ? bracketed(filled(words.expired[language], { count: String(expired.length) }), language) : ''}`
  );
}

function lastAudit(id: string, { ask, language }: HoverContext): string {
  const last = performedAudits(ask).find(({ audit }) => coversControl(audit.value, id));
  return last ? filled(words.lastAudit[language], { day: last.day }) : words.noAudit[language];
}
