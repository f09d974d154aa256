/** Codes of ENISA's lists. */
import type { Questions } from '../../workspace/questions';
import type { ReferenceKind } from '../../schema/field';
import { atValue } from '../../check/anchors';
import { nearest, suggestion } from '../../words/nearest';
import { rule, type Draft } from '../../check/rule';
import { replaceByMeant } from '../support/replace';

/** A code that is none, and the one that was probably meant. */
type Meant = { readonly id: string; readonly meant?: string | undefined };

export const enisaUnknown = rule({
  code: 'enisa/unknown',
  severity: 'error',
  on: 'every-entry',
  clause: '4.2.1',
  messages: {
    default: {
      en: 'ENISA 2009 has no code "{id}": risks are R1 to R35, vulnerabilities V1 to V53, assets A1 to A23 (4.2.1).{suggestion}',
      ja: 'ENISA 2009に「{id}」はありません。リスクはR1からR35、ぜい弱性はV1からV53、資産はA1からA23です(4.2.1)。{suggestion}',
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

export const enisaCodeRules = [enisaUnknown];
