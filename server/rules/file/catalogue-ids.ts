/** Ids of controls and of ENISA's lists: in a catalogue in force, or the organisation's own. */
import type { Reference } from '../../facts/fields';
import { mark } from '../../facts/marks';
import type { Questions } from '../../workspace/questions';
import { isOf, type Subject } from '../../workspace/subject';
import type { ReferenceKind } from '../../schema/field';
import { atValue } from '../../check/anchors';
import { choose } from '../support/choices';
import { controlsFor } from '../support/control-choices';
import { toDo } from '../../check/fix';
import { nearest, nearestInOrder, suggestion } from '../../words/nearest';
import { rule, type Draft } from '../../check/rule';
import { replaceByMeant } from '../support/replace';

export const controlUnknown = rule({
  code: 'control/unknown',
  severity: 'error',
  on: 'every-entry',
  judges: [],
  clause: '4.2.2 c)',
  messages: {
    default: {
      en: '"{id}" is a control of neither ISO/IEC 27017:2015 nor annex A ({edition}), nor one of your own.{suggestion}',
      ja: '「{id}」は、ISO/IEC 27017:2015、附属書A({edition}年版)及び独自の管理策のいずれにもありません。{suggestion}',
    },
    edition: {
      en: '"{id}" is a control of the {other} edition of annex A; this project states the {edition} edition, where it is {counterparts}.',
      ja: '「{id}」は附属書Aの{other}年版の管理策です。このプロジェクトは{edition}年版を用いており、対応する管理策は{counterparts}です。',
    },
    undecided: {
      en: 'It is still to be decided which control this is: write its id in place of {id} (4.2.2 c).',
      ja: '管理策がまだ決まっていません。{id}の代わりに管理策の番号を書いてください(4.2.2 c)。',
    },
  },
  check: (subject, ask) =>
    subject.facts.references
      .filter(({ kind, id }) => kind === 'control' && !controlExists(id, ask))
      .map((reference) => unknownControl(subject, reference, ask)),
  fix: ({ anchor, data, variant }, ask) => {
    if (anchor.kind !== 'field') return [];
    const { subject, at } = anchor;
    if (variant !== 'undecided') return replaceByMeant(subject, at, data.meant);
    const choices = isOf(subject, 'risks') ? controlsFor(subject, ask) : [];
    if (choices.length === 0) return [];
    const single = choices.map(({ value, label }) => ({
      value: Array.isArray(value) ? (value[0] ?? '') : value,
      label,
    }));
    return choose(subject, at, { en: 'control', ja: '管理策' }, single);
  },
});

/** Whether the id is a control of ISO/IEC 27017, of annex A in the edition in force, or the organisation's own. */
export function controlExists(id: string, ask: Questions): boolean {
  if (ask.catalog.cloudControl(id)) return true;
  if (id.startsWith('A.') && ask.catalog.annexControl(ask.edition, id)) return true;
  return ask.has(mark.defines('control', id));
}

/** An id that is none, and the one that was probably meant. */
type Meant = { readonly id: string; readonly meant?: string | undefined };

function unknownControl(subject: Subject, { id, at }: Reference, ask: Questions): Draft<Meant> {
  const { edition, catalog } = ask;
  if (id === toDo)
    return { variant: 'undecided', anchor: atValue(subject, at), args: { id }, about: [id], data: { id } };
  const other = edition === '2022' ? '2013' : '2022';
  const elsewhere = catalog.annexControl(other, id);
  if (elsewhere) {
    const { counterparts } = elsewhere;
    const listed = counterparts.join(', ') || '-';
    return {
      variant: 'edition',
      anchor: atValue(subject, at),
      args: { id, edition, other, counterparts: listed },
      about: [id],
      data: { id, meant: counterparts.length === 1 ? counterparts[0] : undefined },
    };
  }
  const known = [...catalog.cloudControls, ...catalog.annexControls(edition)].map((control) => control.id);
  const prefixed = catalog.annexControl(edition, `A.${id}`) ? `A.${id}` : undefined;
  const near = [nearest(id, known), nearestInOrder(id, ask.ids('control'))].filter((each) => each !== undefined);
  const meant = prefixed ?? nearest(id, near);
  return {
    anchor: atValue(subject, at),
    args: { id, edition, suggestion: suggestion(meant) },
    about: [id],
    data: { id, meant },
  };
}

export const enisaUnknown = rule({
  code: 'enisa/unknown',
  severity: 'error',
  on: 'every-entry',
  judges: [],
  clause: '4.2.1',
  messages: {
    default: {
      en: 'ENISA 2009 has no code "{id}": risks are R1 to R35, vulnerabilities V1 to V53, assets A1 to A23.{suggestion}',
      ja: 'ENISA 2009に「{id}」はありません。リスクはR1からR35、ぜい弱性はV1からV53、資産はA1からA23です。{suggestion}',
    },
  },
  check: (subject, { catalog }) =>
    subject.facts.references.flatMap(({ kind, id, at }): readonly Draft<Meant>[] => {
      const codes = enisaCodes(kind, catalog);
      if (!codes || codes.includes(id)) return [];
      const meant = nearest(id, codes);
      return [
        { anchor: atValue(subject, at), args: { id, suggestion: suggestion(meant) }, about: [id], data: { id, meant } },
      ];
    }),
  fix: ({ anchor, data }) => (anchor.kind === 'field' ? replaceByMeant(anchor.subject, anchor.at, data.meant) : []),
});

function enisaCodes(kind: ReferenceKind, catalog: Questions['catalog']): readonly string[] | undefined {
  if (kind === 'enisaRisk') return catalog.enisaRisks.map(({ id }) => id);
  if (kind === 'enisaVulnerability') return catalog.enisaVulnerabilities.map(({ id }) => id);
  if (kind === 'enisaAsset') return catalog.enisaAssets.map(({ id }) => id);
  return undefined;
}

export const catalogueIdRules = [controlUnknown, enisaUnknown];
