/** What comes next of an entry: the worst of what is found of it, as Problems say it, and the fix that mends it. */
import type { Pointer } from '../../facts/fields';
import { fitted } from '../../words/fitted';
import type { Bilingual, Language } from '../../words/bilingual';
import type { LocatedFinding } from '../../check/located-finding';
import type { Fix } from '../../check/fix';
import { locationOf } from '../../check/location';
import { messageOf } from '../../check/message';
import { severities, type Finding } from '../../check/rule';
import type { Subject } from '../../workspace/subject';
import { escapeMarkdown, labelled } from '../../markup/markdown';
import { inBrief } from './brief';
import type { HoverContext } from './context';
import { counted } from './counted';
import { locationLink } from './link';

const words = {
  next: { en: 'Next', ja: '次に' },
  fix: { en: 'Quick fix', ja: 'クイックフィックス' },
  others: {
    one: { en: ', or another choice', ja: '、ほかに{count}件の選択肢' },
    many: { en: ', or one of {count} other choices', ja: '、ほかに{count}件の選択肢' },
  },
} as const;

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
  const preferred = fixes.find((fix) => fix.preferred);
  const fix = preferred ?? fixes[0];
  // Where a person is to choose, the first choice is not what the tool advises.
  const others = preferred ? 0 : fixes.length - 1;
  return [
    labelled(words.next, locationLink(location, inBrief(messageOf(finding, language))), language),
    ...(fix ? [labelled(words.fix, `${fixNamed(fix, language)}${orOthers(others, language)}`, language)] : []),
  ];
}

function fixNamed({ title }: Fix, language: Language): string {
  return escapeMarkdown(fitted(title[language], 100));
}

function orOthers(count: number, language: Language): string {
  return counted(words.others, count, language) ?? '';
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
  const ours = new Set(subjects);
  const isOurs = ({ anchor }: Finding): boolean => anchor.kind === 'field' && ours.has(anchor.subject);
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
