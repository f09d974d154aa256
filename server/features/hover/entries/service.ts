/** A service: in which role, of what model, upon what it is built, and how its risks stand. */
import { isCalendarDate } from '../../../facts/date';
import { mark } from '../../../facts/marks';
import type { Service } from '../../../facts/model';
import { hasAudited, performedAudits } from '../../../rules/audit/reach';
import { isInScope } from '../../../workspace/scope';
import type { Subject } from '../../../workspace/subject';
import { bracketed, enumerated } from '../../../words/listing';
import { filled } from '../../../words/filled';
import { modelNames, nameIn, propertyNames, roleLabels } from '../../../words/names';
import { fitted } from '../../../words/fitted';
import { escapeMarkdown } from '../../../markup/markdown';
import { beside, fact } from '../brief';
import type { HoverContext } from '../context';
import { counted, countWords } from '../counted';
import { allCalled, briefly, called, type Told, widths } from './told';

const words = {
  supplier: { en: 'Supplier', ja: '供給者' },
  owner: { en: 'Owner', ja: '責任者' },
  uses: { en: 'Built on', ja: '利用するサービス' },
  usedBy: {
    one: { en: 'used by {count} service', ja: '{count}件のサービスの基盤' },
    many: { en: 'used by {count} services', ja: '{count}件のサービスの基盤' },
  },
  noRisks: { en: 'no risks', ja: 'リスクなし' },
  systems: {
    one: { en: '{count} system', ja: 'システム{count}件' },
    many: { en: '{count} systems', ja: 'システム{count}件' },
  },
  audited: { en: 'last audit {day}', ja: '直近の監査{day}' },
  notAudited: { en: 'not audited yet', ja: '監査なし' },
  outside: { en: 'not in scope today', ja: '本日は適用範囲外' },
} as const;

export function serviceTold({ value }: Subject<Service>, context: HoverContext): Told {
  const { ask, language } = context;
  const { id = '', roles = [], model, supplier, uses, owner, since, until } = value;
  const named = roles.map((role) => escapeMarkdown(fitted(nameIn(roleLabels, role)[language], widths.fact)));
  const [last] = performedAudits(ask).filter((each) => hasAudited(each, value));
  const days = [since, until].map((day) => (isCalendarDate(day) ? day : ''));
  return {
    meaning: [
      beside(
        enumerated(named, language),
        model && escapeMarkdown(fitted(nameIn(modelNames, model)[language], widths.fact)),
        fact(words.supplier, briefly(supplier, language), language),
        fact(words.owner, called(owner, 'person', context), language),
      ),
    ],
    standing: [
      beside(
        isInScope(value, ask.today)
          ? undefined
          : `**${words.outside[language]}**${bracketed(days.join('～'), language)}`,
        fact(words.uses, allCalled(uses, 'service', context), language),
        counted(words.usedBy, ask.count(mark.usedBy(id)), language),
      ),
      beside(
        risksOf(id, context),
        counted(words.systems, ask.count(mark.systemOf(id)), language),
        last ? filled(words.audited[language], { day: last.day }) : words.notAudited[language],
      ),
    ],
  };
}

/** How many there are, and how many of them affect confidentiality, integrity, availability. */
function risksOf(id: string, { ask, language }: HoverContext): string {
  const many = counted(countWords.risks, ask.count(mark.riskOf(id)), language);
  if (many === undefined) return words.noRisks[language];
  const each = Object.entries(propertyNames).map(([property, name]) => {
    return `${name[language]}${language === 'ja' ? '' : ' '}${ask.count(mark.riskAffects(id, property))}`;
  });
  return `${many}${bracketed(each.join(language === 'ja' ? '、' : ', '), language)}`;
}
