/** A risk: how high it is before and after its treatment, who answers for it, and what it rests on. */
import { optionsOf } from '../../../facts/estimate';
import type { Risk } from '../../../facts/model';
import { assessedLevel, residualLevel } from '../../../rules/risk/level';
import { riskStanding, type RiskStanding } from '../../../rules/treatment/standing';
import { controlTitle } from '../../../workspace/names';
import type { Subject } from '../../../workspace/subject';
import { enumerated } from '../../../words/listing';
import { nameIn, propertyNames, treatmentNames } from '../../../words/names';
import { filled } from '../../../words/filled';
import { fitted } from '../../../words/fitted';
import type { Bilingual } from '../../../words/bilingual';
import { escapeMarkdown, quotedText } from '../../../markup/markdown';
import { beside, fact } from '../brief';
import { firstOf, labelledList, type HoverContext } from '../context';
import { counted, countWords } from '../counted';
import { dueDay } from '../day';
import { decisionLine } from '../in-isms';
import { mark } from '../../../facts/marks';
import { isCalendarDate } from '../../../facts/date';
import { allCalled, briefly, called, written, type Told, widths } from './told';

const words = {
  level: { en: 'Level', ja: 'リスクレベル' },
  notEstimated: { en: 'not estimated', ja: '未評価' },
  owner: { en: 'Risk owner', ja: 'リスク所有者' },
  services: { en: 'Services', ja: 'サービス' },
  assets: { en: 'Assets', ja: '資産' },
  plan: { en: 'Plan', ja: '対応計画' },
  controlList: { en: 'Controls', ja: '管理策' },
  done: { en: 'done {day}', ja: '{day}完了' },
} as const;

const standings: Readonly<Record<RiskStanding, Bilingual>> = {
  above: { en: '**above the level of acceptance**', ja: '**受容水準超・受容の記録なし**' },
  unassessed: { en: 'what remains is not estimated', ja: '残留リスク未評価' },
  accepted: { en: 'accepted', ja: '受容済み' },
  acceptable: { en: 'acceptable', ja: '受容水準以内' },
  closed: { en: 'closed', ja: '終了' },
};

export function riskTold(risk: Subject<Risk>, context: HoverContext): Told {
  const { ask, language } = context;
  const { threat, affects = [], owner, services, assets, controls = [], plan } = risk.value;
  const options = optionsOf(risk.value).map((option) =>
    escapeMarkdown(fitted(nameIn(treatmentNames, option)[language], widths.fact)),
  );
  const action =
    plan && beside(written(plan.action, language), called(plan.owner, 'person', context), planDay(plan, context));
  return {
    meaning: [written(threat, language)],
    standing: [
      beside(
        fact(words.level, levels(risk.value, context), language),
        enumerated(options, language),
        standings[riskStanding(risk, ask)][language],
        enumerated(
          affects.slice(0, 3).map((property) => briefly(nameIn(propertyNames, property), language)),
          language,
        ),
      ),
      beside(
        fact(words.owner, called(owner, 'person', context), language),
        fact(words.services, allCalled(services, 'service', context), language),
        counted(countWords.controls, controls.length, language),
      ),
    ],
    details: [
      controls.length > 0 ? controlList(controls, context) : undefined,
      fact(words.assets, allCalled(assets, 'asset', context), language),
      fact(words.plan, action, language),
    ],
  };
}

/** `high → low`: as assessed, and as it remains, in the words of this ISMS. */
function levels(risk: Risk, { ask, language }: HoverContext): string {
  const criteria = ask.single('criteria')?.value;
  const before = assessedLevel(risk, criteria)?.name ?? risk.level;
  const after = residualLevel(risk, criteria)?.name;
  const said = [before ?? words.notEstimated[language], ...(after === undefined ? [] : [after])];
  return said.map((level) => escapeMarkdown(fitted(level, widths.fact))).join(' → ');
}

function planDay({ due, doneOn }: NonNullable<Risk['plan']>, context: HoverContext): string | undefined {
  if (isCalendarDate(doneOn)) return filled(words.done[context.language], { day: doneOn });
  return isCalendarDate(due) ? dueDay(due, context) : undefined;
}

/** Each control with what is decided on it. */
function controlList(controls: readonly string[], context: HoverContext): string {
  const { ask, language } = context;
  const say = (id: string): string => {
    const [row] = ask.all(mark.statement(id));
    const title = quotedText(controlTitle(id, ask, language));
    return `${escapeMarkdown(fitted(id, widths.fact))} ${title}${row ? ` — ${decisionLine(row, context)}` : ''}`;
  };
  return labelledList(words.controlList, firstOf(controls, say, language), language);
}
