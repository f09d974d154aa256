/** Entries of all projects by id or title, as people look for them: in either language, in any width, by several words. */
import type { Language } from '../../words/bilingual';
import { inOneWidth } from '../../words/bounded';
import { shortened } from '../../words/shortened';
import { allTexts } from '../../facts/text';
import { mark } from '../../facts/marks';
import { atEntry } from '../../check/anchors';
import { labelOf } from '../../check/label';
import { locationOf, type Location } from '../../check/location';
import type { IsmsService } from '../../isms-service';
import { controlTitle, idOf, titleIn, titleOf } from '../../workspace/names';
import type { Questions } from '../../workspace/questions';
import { isOf, type Subject } from '../../workspace/subject';

export interface FoundEntry {
  readonly name: string;
  readonly title: string;
  readonly section: string;
  readonly location: Location;
}

/** Nobody looks through more; who types on finds fewer. */
const mostFound = 200;

/** A key finds an entry of people or risks, not of thousands of others that only lie in between. */
export function workspaceSymbols(service: IsmsService, query: string, language: Language): readonly FoundEntry[] {
  const words = comparable(query).split(/\s+/).filter(Boolean);
  const found: FoundEntry[] = [];
  for (const project of service.workspace.projects()) {
    const ask = service.checkerOf(project)?.questions();
    if (!ask) continue;
    for (const subject of project.index.all(mark.anyEntry)) {
      if (!subject.facts.item || !matches(subject, words, ask)) continue;
      const label = labelOf(subject)[language];
      found.push({
        name: label.trim() === '' ? '—' : label,
        title: shortened(titleIn(subject) ? titleOf(subject, language) : controlNamed(subject, ask, language)),
        section: subject.section,
        location: locationOf(atEntry(subject), project),
      });
      if (found.length === mostFound) return found;
    }
  }
  return found;
}

/** Each word stands in the id or in a title, wherever. */
function matches(subject: Subject<unknown>, words: readonly string[], ask: Questions): boolean {
  if (words.length === 0) return true;
  const named = [idOf(subject) ?? '', ...allTexts(titleIn(subject))];
  const controls = isOf(subject, 'soa.controls')
    ? [controlNamed(subject, ask, 'en'), controlNamed(subject, ask, 'ja')]
    : [];
  const text = comparable([...named, ...controls].join('\n'));
  return words.every((word) => text.includes(word));
}

function controlNamed(subject: Subject<unknown>, ask: Questions, language: Language): string {
  return isOf(subject, 'soa.controls') ? controlTitle(subject.value.id ?? '', ask, language) : '';
}

function comparable(text: string): string {
  return inOneWidth(text).toLowerCase();
}
