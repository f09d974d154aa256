/** What comes next of an entry: the worst of what is found of it, as Problems say it, and the fix that mends it. */
import type { Pointer } from '../../facts/fields';
import type { Bilingual } from '../../words/bilingual';
import type { LocatedFinding } from '../../check/located-finding';
import { locationOf } from '../../check/location';
import { messageOf } from '../../check/message';
import { severities, type Finding } from '../../check/rule';
import type { Subject } from '../../workspace/subject';
import { escapeMarkdown, labelled } from '../../markup/markdown';
import { inBrief } from './brief';
import type { HoverContext } from './context';
import { locationLink } from './link';

const words = {
  next: { en: 'Next', ja: '次に' },
  fix: { en: 'Quick fix', ja: 'クイックフィックス' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Of some entries, or of a part of one, what is to be done first; no lines where nothing is found. */
export function nextOf(
  subjects: readonly Subject<unknown>[],
  context: HoverContext,
  within: Pointer = '',
): readonly string[] {
  const found = findingsOf(subjects, context).filter(({ finding: { anchor } }) => {
    return anchor.kind === 'field' && (isWithin(anchor.at, within) || isWithin(anchor.lacks, within));
  });
  const [first] = found.toSorted(
    (left, right) => severities.indexOf(left.severity) - severities.indexOf(right.severity),
  );
  return first ? nextLines(first, context) : [];
}

/** A finding as the next step, and how the editor mends it. */
export function nextLines(
  { finding, location }: Pick<LocatedFinding, 'finding' | 'location'>,
  { ask, language }: HoverContext,
): readonly string[] {
  const fixes = finding.rule.fix?.(finding, ask) ?? [];
  const fix = fixes.find(({ preferred }) => preferred) ?? fixes[0];
  return [
    labelled(words.next, locationLink(location, inBrief(messageOf(finding, language), language)), language),
    ...(fix ? [labelled(words.fix, escapeMarkdown(inBrief(fix.title[language], language)), language)] : []),
  ];
}

/** What is to be done where no finding says so. */
export function nextWords(step: Bilingual, { language }: HoverContext): readonly string[] {
  return [labelled(words.next, escapeMarkdown(step[language]), language)];
}

/** As people read them; what is said of many entries together is said of each. */
function findingsOf(
  subjects: readonly Subject<unknown>[],
  { service, project }: HoverContext,
): readonly LocatedFinding[] {
  const isOurs = ({ anchor }: Finding): boolean => anchor.kind === 'field' && subjects.includes(anchor.subject);
  return [...new Set(subjects.map(({ document }) => document))].flatMap((uri) =>
    service.shown(uri).flatMap((located): readonly LocatedFinding[] => {
      const { finding, severity, suppression } = located;
      if (suppression) return [];
      if (finding.joins !== 'entries') return isOurs(finding) ? [located] : [];
      return (finding.parts ?? [])
        .filter(isOurs)
        .map((part) => ({ finding: part, severity, suppression, location: locationOf(part.anchor, project) }));
    }),
  );
}

function isWithin(at: Pointer | undefined, within: Pointer): boolean {
  return at !== undefined && (at === within || at.startsWith(`${within}/`));
}
