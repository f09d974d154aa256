import type { ReferenceKind } from '../../schema/field';
import type { Language } from '../../words/bilingual';
import { controlTitle, titleOf } from '../../workspace/names';
import type { Questions } from '../../workspace/questions';

/** What the thing with that id is called; empty when nobody knows. */
export function oneTitle(kind: ReferenceKind, id: string, ask: Questions, language: Language): string {
  switch (kind) {
    case 'control':
      return controlTitle(id, ask, language);
    case 'enisaRisk':
      return ask.catalog.enisaRisk(id)?.title[language] ?? '';
    case 'enisaVulnerability':
      return ask.catalog.enisaVulnerability(id)?.title[language] ?? '';
    case 'enisaAsset':
      return ask.catalog.enisaAsset(id)?.title[language] ?? '';
    default: {
      const entry = ask.definition(kind, id);
      return entry ? titleOf(entry, language) : '';
    }
  }
}
