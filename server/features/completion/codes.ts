/** Codes of catalogues: risks, vulnerabilities and assets of ENISA, and sentences of clause 4. */
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Catalog } from '../../catalog/catalog';
import { escapeMarkdown, paragraphs } from '../../markup/markdown';
import type { ReferenceKind } from '../../schema/field';
import type { Bilingual, Language } from '../../words/bilingual';
import type { Candidate } from './candidate';

type CodeKind = Extract<ReferenceKind, 'enisaRisk' | 'enisaVulnerability' | 'enisaAsset' | 'requirement'>;

export function codeCandidates(kind: CodeKind, catalog: Catalog, language: Language): readonly Candidate[] {
  const plain = (codes: readonly { readonly id: string; readonly title: Bilingual }[]): readonly Candidate[] =>
    codes.map(({ id, title }) => codeCandidate(id, title, language));
  switch (kind) {
    case 'enisaRisk':
      return catalog.enisaRisks.map((risk) => ({
        ...codeCandidate(risk.id, risk.title, language),
        detail: `${risk.title[language]} · ${risk.level}`,
        documentation: () => referenceValues(risk, language),
      }));
    case 'enisaVulnerability':
      return plain(catalog.enisaVulnerabilities);
    case 'enisaAsset':
      return plain(catalog.enisaAssets);
    case 'requirement':
      return plain(catalog.clauses);
  }
}

function referenceValues(
  { id, title, level, probability, impact }: Catalog['enisaRisks'][number],
  language: Language,
): string {
  const values = {
    en: `ENISA's reference values: probability ${probability}, impact ${impact}, level ${level}`,
    ja: `ENISAの参考値: 発生確率 ${probability}、影響 ${impact}、リスクレベル ${level}`,
  };
  return paragraphs(
    `**${id}** ${escapeMarkdown(title.en)} / ${escapeMarkdown(title.ja)}`,
    escapeMarkdown(values[language]),
  );
}

function codeCandidate(id: string, title: Bilingual, language: Language): Candidate {
  return {
    label: id,
    value: id,
    detail: title[language],
    words: [title.en, title.ja],
    sort: id.replace(/\d+/g, (digits) => digits.padStart(3, '0')),
    kind: CompletionItemKind.Constant,
  };
}
