import { escapeMarkdown, bullets, paragraphs } from '../markup/markdown';
import { bracketed, enumerated } from '../words/listing';
import { roleLabels } from '../words/names';
import { catalogWords } from '../words/catalog-words';
import type { Bilingual } from '../words/bilingual';
import { guidanceFor } from './explanations';
import { controlLink, enisaLink, fact, heading, markOf, source, titleIn, type PageContext } from './page-parts';
import { roles } from '../words/roles';
import type { CloudControl, ControlGroup } from './types';
import { filled } from '../words/filled';

const words = {
  page: { en: 'ITU-T X.1631, p. {page}', ja: 'ITU-T X.1631、{page}ページ' },
  provider: roleLabels.provider,
  customer: roleLabels.customer,
  noGuidance: { en: 'no guidance of its own', ja: '手引なし' },
  guided: { en: 'Roles with guidance', ja: '手引のある役割' },
  evidence: catalogWords.auditorsAsk,
  annex: catalogWords.annexA,
  noCounterpart: catalogWords.noCounterpart,
  enisa: {
    en: "ENISA risks it usually treats (this tool's own judgement)",
    ja: '主に対応するENISAのリスク(本ツール独自の判断)',
  },
  next: { en: 'In ISO/IEC 27017:2026 (not supported yet)', ja: 'ISO/IEC 27017:2026(未対応)では' },
  unsupported: { en: 'not supported yet', ja: '未対応' },
  objective: { en: 'Objective', ja: '管理目的' },
  japaneseTitle: catalogWords.titleUnverified,
  body: { en: 'Controls of the body', ja: '本文の管理策' },
  extended: { en: 'Extended controls (annex A)', ja: '拡張管理策(附属書A)' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** ISO/IEC 27017:2015: 37 controls of the body and 7 extended ones. */
export function cloudPage(context: PageContext): string {
  const { catalog, language } = context;
  const extended = (control: CloudControl): boolean => control.objective !== undefined;
  return paragraphs(
    escapeMarkdown(catalog.cloudStatus[language]),
    source(catalog.sources.iso27017, language),
    heading(2, words.body[language]),
    ...catalog.cloudControls.filter((control) => !extended(control)).map((control) => cloudEntry(control, context)),
    heading(2, words.extended[language]),
    ...catalog.cloudControls.filter(extended).map((control) => cloudEntry(control, context)),
    nextEdition(context),
  );
}

/** What is public of the edition that the tool does not judge against. */
function nextEdition({ catalog, language }: PageContext): string {
  const { standard, source: from, numbering, why, unknown, new: controls } = catalog.nextCloudEdition;
  return paragraphs(
    heading(2, `${standard}${bracketed(words.unsupported[language], language)}`),
    source(from, language),
    escapeMarkdown(why[language]),
    escapeMarkdown(numbering[language]),
    bullets(controls.map(({ id, title }) => `${escapeMarkdown(`${id} ${title.en}`)}${markOf(false, language)}`)),
    escapeMarkdown(unknown[language]),
  );
}

function cloudEntry(control: CloudControl, context: PageContext): string {
  const { catalog, explanations, language } = context;
  const { id, title, objective, rolesVerified, rolesPage } = control;
  const explanation = explanations.cloudControls[id];
  const annex = catalog.annexControl('2013', `A.${id}`);
  const heirs = (annex?.counterparts ?? []).flatMap((each) => catalog.annexControl('2022', each) ?? []);
  const related = [...(annex ? [annex] : []), ...heirs].map((each) => controlLink(each, context));
  const successor = catalog.nextCloudEdition.new.find(({ successorOf }) => successorOf === id);
  const guidance = roles.flatMap((role) => {
    const text = guidanceFor(explanation, role);
    return fact(words[role], escapeMarkdown(text ?? words.noGuidance[language]), language);
  });
  return paragraphs(
    heading(3, `${id} ${titleIn(title, language)}`, id),
    ...(objective ? fact(words.objective, objectiveText(objective, context), language) : []),
    ...guidance,
    bullets([
      ...fact(
        words.annex,
        related.length > 0 ? enumerated(related, language) : words.noCounterpart[language],
        language,
      ),
      ...fact(
        words.enisa,
        enumerated(
          catalog.enisaTreatedBy(id).map((code) => enisaLink(code, context)),
          language,
        ),
        language,
      ),
      ...fact(
        words.guided,
        `${enumerated(
          control.roles.map((role) => words[role][language]),
          language,
        )}${markOf(rolesVerified, language)}${rolesPage === undefined ? '' : bracketed(filled(words.page[language], { page: String(rolesPage) }), language)}`,
        language,
      ),
      ...(successor ? fact(words.next, escapeMarkdown(`${successor.id} ${successor.title.en}`), language) : []),
    ]),
    `**${words.evidence[language]}**`,
    bullets((explanation?.evidence ?? []).map(escapeMarkdown)),
  );
}

function objectiveText({ id, title, jaVerified }: ControlGroup, { language }: PageContext): string {
  const doubt = jaVerified ? '' : bracketed(`*${words.japaneseTitle[language]}*`, language);
  return `${escapeMarkdown(`${id} ${titleIn(title, language)}`)}${doubt}`;
}
