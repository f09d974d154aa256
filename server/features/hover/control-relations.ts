/** What a control relates to in the other catalogues, what auditors ask for, and how sure all that is. */
import { own } from '../../words/own';
import { shortened } from '../../words/shortened';
import { bracketed, enumerated } from '../../words/listing';
import { catalogWords } from '../../words/catalog-words';
import type { Bilingual } from '../../words/bilingual';
import type { AnnexControl, CloudControl, Control } from '../../catalog/types';
import { mark } from '../../facts/marks';
import type { HoverContext } from './context';
import { linkTo } from './link';
import { bullets, escapeMarkdown, paragraphs, labelled, table } from '../../markup/markdown';
import { filled } from '../../words/filled';

const words = {
  auditorsAsk: catalogWords.auditorsAsk,
  annex: catalogWords.annexA,
  noCounterpart: {
    en: 'no counterpart, being an extended control of ISO/IEC 27017',
    ja: '対応する管理策なし(ISO/IEC 27017の拡張管理策)',
  },
  enisa: { en: 'ENISA risks it usually treats', ja: '主に対応するENISAのリスク' },
  ownJudgement: catalogWords.ownJudgement,
  predecessors: catalogWords.annex2013,
  successors: catalogWords.annex2022,
  noPredecessor: { en: 'none', ja: '対応する管理策なし' },
  cloud: catalogWords.cloudGuidance,
  next: { en: 'In ISO/IEC 27017:2026', ja: 'ISO/IEC 27017:2026では' },
  unsupported: { en: 'not supported yet', ja: '未対応の版' },
  rolesUnverified: {
    en: 'Unverified: which role has guidance is not yet compared with the text of the standard.',
    ja: '未確認：どの役割に手引があるかは、規格の本文との照合がまだ済んでいません。',
  },
  titleUnverified: { en: 'Unverified: the Japanese title.', ja: '未確認：日本語の標題。' },
  objectiveUnverified: { en: 'Unverified: the Japanese title of {id}.', ja: '未確認：{id}の日本語の標題。' },
  ourWords: {
    en: "Explanations are this tool's own words; the standard prevails.",
    ja: '説明は本ツール独自のものです。規格の本文が優先します。',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export function cloudRelations(control: CloudControl, context: HoverContext): string {
  const { ask, language, explanations } = context;
  const annex = ask.catalog.annexControl('2013', `A.${control.id}`);
  const heirs = (annex?.counterparts ?? []).flatMap((id) => ask.catalog.annexControl('2022', id) ?? []);
  const related = [...(annex ? [annex] : []), ...heirs].map((each) => {
    return `${controlNamed(each, context)}${bracketed(each.edition, language)}`;
  });
  const risks = ask.catalog.enisaTreatedBy(control.id).flatMap((id) => ask.catalog.enisaRisk(id) ?? []);
  const named = risks.map(({ id, title }) => `${id} ${escapeMarkdown(title[language])}`);
  const doubt = bracketed(words.ownJudgement[language], language);
  const successor = ask.catalog.nextCloudEdition.new.find(({ successorOf }) => successorOf === control.id);
  const next = successor && `${successor.id} ${escapeMarkdown(successor.title.en)}`;
  const comparison = own(explanations.requirements.comparisons, control.id);
  return paragraphs(
    comparison && table(comparison.columns, comparison.rows),
    auditorsAsk(explanations.cloudControls[control.id]?.evidence ?? [], context),
    labelled(words.annex, related.length > 0 ? enumerated(related, language) : words.noCounterpart[language], language),
    named.length > 0 ? labelled(words.enisa, `${enumerated(named, language)}${doubt}`, language) : undefined,
    next && labelled(words.next, `${next}${bracketed(words.unsupported[language], language)}`, language),
    provenance(
      [
        ...(control.rolesVerified ? [] : [words.rolesUnverified]),
        ...(control.objective ? unverifiedGroup(control.objective) : []),
      ],
      context,
    ),
  );
}

export function annexRelations(control: AnnexControl, context: HoverContext): string {
  const { ask, language } = context;
  const older = control.edition === '2022';
  const counterparts = control.counterparts.flatMap(
    (id) => ask.catalog.annexControl(older ? '2013' : '2022', id) ?? [],
  );
  const named = counterparts.map((each) => controlNamed(each, context));
  const cloud = ask.catalog.cloudControlsAddingTo(control).map((each) => controlNamed(each, context));
  return paragraphs(
    labelled(
      older ? words.predecessors : words.successors,
      named.length > 0 ? enumerated(named, language) : words.noPredecessor[language],
      language,
    ),
    cloud.length > 0 ? labelled(words.cloud, enumerated(cloud, language), language) : undefined,
    provenance([...(control.jaVerified ? [] : [words.titleUnverified]), ...unverifiedGroup(control.group)], context),
  );
}

/** Id and title of a control; the id leads to its row in the statement of applicability where there is one. */
export function controlNamed(control: Control, { ask, language, project }: HoverContext): string {
  const [row] = ask.all(mark.statement(control.id));
  const id = row ? linkTo(row, shortened(control.id), project) : control.id;
  return `${id} ${escapeMarkdown(control.title[language])}`;
}

function auditorsAsk(evidence: readonly string[], { language }: HoverContext): string | undefined {
  if (evidence.length === 0) return undefined;
  return paragraphs(`**${words.auditorsAsk[language]}**`, bullets(evidence.map(escapeMarkdown)));
}

function unverifiedGroup({
  id,
  jaVerified,
}: {
  readonly id: string;
  readonly jaVerified: boolean;
}): readonly Bilingual[] {
  if (jaVerified) return [];
  const { en, ja } = words.objectiveUnverified;
  return [{ en: filled(en, { id }), ja: filled(ja, { id }) }];
}

/** Where the reader must not take our word for it. */
function provenance(doubts: readonly Bilingual[], { language }: HoverContext): string {
  return `*${[...doubts, words.ourWords].map((doubt) => doubt[language]).join(language === 'ja' ? '' : ' ')}*`;
}
