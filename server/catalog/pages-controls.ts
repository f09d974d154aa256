import type { Bilingual } from './bilingual';
import { guidanceFor, purposeOf } from './explanations';
import {
  controlLink,
  enisaLink,
  escapeText,
  fact,
  heading,
  listOf,
  markOf,
  paragraphsOf,
  series,
  source,
  titleIn,
  type PageContext,
} from './page-parts';
import { roles, type Edition27001 } from './roles';
import type { AnnexControl, CloudControl } from './types';

const words = {
  provider: { en: 'Provider', ja: 'プロバイダ' },
  customer: { en: 'Customer', ja: 'カスタマ' },
  noGuidance: { en: 'no guidance of its own', ja: '手引なし' },
  evidence: { en: 'Auditors typically ask for', ja: '監査でよく求められる証拠' },
  annex: { en: 'Annex A', ja: '附属書A' },
  noCounterpart: { en: 'no counterpart', ja: '対応する管理策なし' },
  enisa: {
    en: "ENISA risks it usually treats (this tool's own judgement)",
    ja: '主に対応するENISAのリスク（本ツール独自の判断）',
  },
  next: { en: 'In ISO/IEC 27017:2026 (not supported yet)', ja: 'ISO/IEC 27017:2026（未対応）では' },
  predecessors: { en: 'Annex A of 2013', ja: '2013年版の附属書A' },
  successors: { en: 'Annex A of 2022', ja: '2022年版の附属書A' },
  cloud: { en: 'Cloud guidance in ISO/IEC 27017', ja: 'ISO/IEC 27017の手引' },
  objective: { en: 'Objective', ja: '管理目的' },
  isNew: { en: 'New in 2022.', ja: '2022年版で新設された管理策です。' },
  japaneseTitle: { en: 'Japanese title: unverified', ja: '日本語の標題：未確認' },
  body: { en: 'Controls of the body', ja: '本文の管理策' },
  extended: { en: 'Extended controls (annex A)', ja: '拡張管理策（附属書A）' },
  from: { en: '2013', ja: '2013年版' },
  to: { en: '2022', ja: '2022年版' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** ISO/IEC 27017:2015: 37 controls of the body and 7 extended ones. */
export function cloudPage(context: PageContext): string {
  const { catalog, language } = context;
  const extended = (control: CloudControl): boolean => control.objective !== undefined;
  return paragraphsOf([
    escapeText(catalog.cloudStatus[language]),
    source(catalog.sources.iso27017, language),
    heading(2, words.body[language]),
    ...catalog.cloudControls.filter((control) => !extended(control)).map((control) => cloudEntry(control, context)),
    heading(2, words.extended[language]),
    ...catalog.cloudControls.filter(extended).map((control) => cloudEntry(control, context)),
  ]);
}

function cloudEntry(control: CloudControl, context: PageContext): string {
  const { catalog, explanations, language } = context;
  const { id, title, objective, rolesVerified } = control;
  const explanation = explanations.cloudControls[id];
  const annex = catalog.annexControl('2013', `A.${id}`);
  const heirs = (annex?.counterparts ?? []).flatMap((each) => catalog.annexControl('2022', each) ?? []);
  const related = [...(annex ? [annex] : []), ...heirs].map((each) => controlLink(each, context));
  const successor = catalog.nextCloudEdition.new.find(({ successorOf }) => successorOf === id);
  const guidance = roles.flatMap((role) => {
    const text = guidanceFor(explanation, role);
    const named = { en: words[role].en, ja: words[role].ja };
    return fact(named, `${escapeText(text ?? words.noGuidance[language])}${markOf(rolesVerified, language)}`, language);
  });
  return paragraphsOf([
    heading(3, `${id} ${titleIn(title, language)}`, id),
    ...(objective ? fact(words.objective, groupText(objective, context), language) : []),
    ...guidance,
    `**${words.evidence[language]}**`,
    listOf((explanation?.evidence ?? []).map(escapeText)),
    listOf([
      ...fact(words.annex, related.length > 0 ? series(related, language) : words.noCounterpart[language], language),
      ...fact(
        words.enisa,
        series(
          catalog.enisaTreatedBy(id).map((code) => enisaLink(code, context)),
          language,
        ),
        language,
      ),
      ...(successor ? fact(words.next, escapeText(`${successor.id} ${successor.title.en}`), language) : []),
    ]),
  ]);
}

/** Annex A of ISO/IEC 27001 in one edition, by theme or objective. */
export function annexPage(edition: Edition27001): (context: PageContext) => string {
  return (context) => {
    const { catalog, language } = context;
    const controls = catalog.annexControls(edition);
    const groups = [...new Map(controls.map(({ group }) => [group.id, group])).values()];
    return paragraphsOf([
      source(catalog.sources[`iso27001-${edition}`], language),
      ...groups.flatMap((group) => [
        heading(2, `${group.id} ${titleIn(group.title, language)}`, group.id),
        group.jaVerified ? '' : `*${words.japaneseTitle[language]}*`,
        ...controls.filter((control) => control.group.id === group.id).map((control) => annexEntry(control, context)),
      ]),
    ]);
  };
}

function annexEntry(control: AnnexControl, context: PageContext): string {
  const { catalog, explanations, language } = context;
  const { id, title, edition, counterparts, isNew, jaVerified } = control;
  const other = edition === '2022' ? '2013' : '2022';
  const related = counterparts.flatMap((each) => catalog.annexControl(other, each) ?? []);
  const cloud = catalog.cloudControlsAddingTo(control).map((each) => controlLink(each, context));
  const named = related.map((each) => controlLink(each, context));
  return paragraphsOf([
    heading(3, `${id} ${titleIn(title, language)}`, id),
    jaVerified ? '' : `*${words.japaneseTitle[language]}*`,
    escapeText(purposeOf(control, explanations) ?? ''),
    isNew ? words.isNew[language] : '',
    listOf([
      ...fact(edition === '2022' ? words.predecessors : words.successors, series(named, language), language),
      ...fact(words.cloud, series(cloud, language), language),
    ]),
  ]);
}

/** Which control of 2013 went where: one row a control. */
export function crosswalkPage(context: PageContext): string {
  const { catalog, language } = context;
  const rows = catalog.annexControls('2013').map((control) => {
    const heirs = control.counterparts.flatMap((id) => catalog.annexControl('2022', id) ?? []);
    return `| ${controlLink(control, context)} | ${series(
      heirs.map((each) => controlLink(each, context)),
      language,
    )} |`;
  });
  return paragraphsOf([
    source(catalog.sources.crosswalk, language),
    [`| ${words.from[language]} | ${words.to[language]} |`, '| --- | --- |', ...rows].join('\n'),
  ]);
}

function groupText(
  { id, title, jaVerified }: { readonly id: string; readonly title: Bilingual; readonly jaVerified: boolean },
  { language }: PageContext,
): string {
  return `${escapeText(`${id} ${titleIn(title, language)}`)}${jaVerified ? '' : ` *${words.japaneseTitle[language]}*`}`;
}
