import { counted } from '../../words/counted';
import type { Bilingual } from '../../words/bilingual';
import { mark } from '../../facts/marks';
import type { Pointer } from '../../facts/fields';
import { auditFindingsOf } from '../../rules/audit/audit-finding';
import { isOf, type Subject } from '../../workspace/subject';
import type { ReferenceKind } from '../../schema/field';
import { beside, named, shortFirst } from './brief';
import type { HoverContext } from './context';
import { auditFindingTold } from './entries/audit-finding';
import { entryTold } from './entries/table';
import type { Told } from './entries/told';
import { linkTo } from './link';
import { nextOf } from './next-step';
import { bullets, escapeMarkdown } from '../../markup/markdown';
import { idOf, titleOf } from '../../workspace/names';

const words = {
  defined: { en: 'Defined here', ja: '定義箇所' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * A person, a risk, evidence: what it is, how it stands, what comes next; where it is defined, and how many places refer to it.
 * `here` is the entry that the id stands in: it may be one of two that have the id.
 */
export function entryHover(kind: ReferenceKind, id: string, context: HoverContext, here?: Subject): string {
  const { ask, language } = context;
  const definition = ask.definition(kind, id);
  const isHere = here !== undefined && here.section === definition?.section && idOf(here) === id;
  const subject = isHere ? here : definition;
  if (!subject) return '';
  const found = kind === 'auditFinding' && isOf(subject, 'audits') ? auditFindingsOf(subject) : [];
  const finding = found.find(({ auditFinding }) => auditFinding.id === id);
  return finding
    ? toldHover(
        id,
        '',
        kind,
        finding.audit,
        auditFindingTold(finding.auditFinding, finding.audit, context),
        context,
        finding.at,
      )
    : toldHover(id, titleOf(subject, language), kind, subject, entryTold(subject, context), context);
}

function toldHover(
  id: string,
  title: string,
  kind: ReferenceKind,
  subject: Subject<unknown>,
  { meaning, standing, details = [] }: Told,
  context: HoverContext,
  at: Pointer = '',
): string {
  return shortFirst(
    { heading: named(id, title), meaning, standing, next: nextOf([subject], context, at) },
    bullets(details.filter((each): each is string => each !== undefined)),
    whereabouts(id, kind, subject, context, at),
  );
}

function whereabouts(
  id: string,
  kind: ReferenceKind,
  subject: Subject<unknown>,
  { ask, language, project, service }: HoverContext,
  at: Pointer,
): string | undefined {
  const count = ask.count(mark.refers(kind, id));
  const uses = language === 'ja' ? `参照 ${count}件` : counted(count, 'reference');
  const section = service.schema.root.properties.get(subject.section)?.title[language];
  return beside(section && escapeMarkdown(section), linkTo(subject, words.defined[language], project, at), uses);
}
