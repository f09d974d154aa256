/** What was not read of all that a requirement row depends on. */
import type { Requirement } from '../../catalog/types';
import { mark } from '../../facts/marks';
import type { Checker } from '../checker';
import { decidedBy } from './concerned';
import { mistyped } from './mistyped';
import type { Project } from '../../workspace/project';
import type { Questions } from '../../workspace/questions';
import type { DocumentUri } from '../../workspace/subject';
import { byName } from '../../workspace/uris';
import { anySection, sectionsOfSlice, speaksOf, type UnreadReason } from '../../workspace/unread';
import { shiftRange, type Range } from '../../yaml/positions';

export interface UnreadPart {
  readonly document: DocumentUri;
  /** Zero-based, UTF-16, in the document; none for a whole file. */
  readonly range: Range | undefined;
  readonly why: UnreadReason | 'unknown-section' | 'value' | 'twice' | 'root-missing' | 'rule-off' | 'rule-failed';
  readonly rule?: string;
  /** Nobody can say how the row stands; else what was left out is only to be considered. */
  readonly leavesInDoubt: boolean;
}

/** `lacking`: the sections that the rest does not answer without the files that are excluded. */
export function unreadParts(
  requirement: Requirement,
  project: Project,
  ask: Questions,
  lacking: ReadonlySet<string>,
): readonly UnreadPart[] {
  const sections = new Set([...requirement.dependsOn, ...requirement.answeredIn.map(sectionOf)]);
  return [
    ...whole(project),
    ...files(sections, project, ask, lacking),
    ...slices(sections, project),
    ...mistyped((section) => concerns(section, sections), project, ask),
    ...premises(sections, ask),
    ...twice(sections, ask),
  ];
}

/** Of what may stand once there are two: nobody can say which of them counts. */
function twice(sections: ReadonlySet<string>, ask: Questions): readonly UnreadPart[] {
  return [...sections].flatMap((section): readonly UnreadPart[] => {
    if (!ask.schema.root.properties.get(section)?.singleton) return [];
    const [, second] = ask.all(mark.single(section));
    if (!second) return [];
    const range = shiftRange(second.facts.places.sectionKey ?? second.facts.places.entry, second.slice.line);
    return [{ document: second.document, range, why: 'twice', leavesInDoubt: true }];
  });
}

/** Without a root nobody knows what the whole is: rules that say what it lacks do not run. */
function whole({ root, uris }: Project): readonly UnreadPart[] {
  const [document] = uris();
  if (root !== undefined || document === undefined) return [];
  return [{ document, range: undefined, why: 'root-missing', leavesInDoubt: true }];
}

/** What says by which edition all the rest is to be read; a word there that is none leaves as much open as no YAML. */
const premiseSections = ['isms', 'language', 'standards'] as const;

function premises(sections: ReadonlySet<string>, ask: Questions): readonly UnreadPart[] {
  return premiseSections
    .filter((section) => sections.has(section))
    .flatMap((section) => ask.entries(section))
    .filter(({ facts }) => facts.violations.length > 0)
    .map((entry) => ({
      document: entry.document,
      range: shiftRange(
        entry.place(entry.facts.violations[0]?.at ?? '')?.value ?? entry.facts.places.entry,
        entry.slice.line,
      ),
      why: 'value',
      leavesInDoubt: true,
    }));
}

/** `risks.owner` stands in `risks`, `soa.controls.id` in `soa.controls`. */
function sectionOf(path: string): string {
  return path.startsWith('soa.controls') ? 'soa.controls' : (path.split('.')[0] ?? path);
}

/**
 * The sections of which the rest does not answer what excluded files may answer: all of annex A in a draft, say. Something
 * that decides a row would be said if nothing but the rest existed.
 */
export function lackingSections(project: Project, checker: Checker, ask: Questions): ReadonlySet<string> {
  const excluded = project.unreadFiles().filter(({ why }) => why === 'excluded');
  const spokenOf = ask.schema.sections.filter((section) => excluded.some((file) => speaksOf(file, section)));
  // Rules that ask for the rows of the statement ask for it as a whole first.
  const isLacking = (section: string): boolean =>
    checker
      .saidOfRest(spokenOf.filter((each) => outermost(each) === outermost(section)))
      .some((finding) => decidedBy(finding, ask).length > 0);
  return new Set(spokenOf.filter(isLacking));
}

function outermost(section: string): string {
  return section.split('.')[0] ?? section;
}

function files(
  sections: ReadonlySet<string>,
  project: Project,
  ask: Questions,
  lacking: ReadonlySet<string>,
): readonly UnreadPart[] {
  return byName(project.unreadFiles()).flatMap((file) => {
    const concerned = [...sections].filter((section) => speaksOf(file, section));
    if (concerned.length === 0) return [];
    // Drafts may stay drafts, as long as something else answers.
    const leavesInDoubt =
      file.why !== 'excluded' ||
      file.sections === undefined ||
      concerned.some((section) => lacking.has(section) || !ask.has(mark.section(section)));
    return [{ document: file.uri, range: undefined, why: file.why, leavesInDoubt }];
  });
}

function slices(sections: ReadonlySet<string>, project: Project): readonly UnreadPart[] {
  return byName(project.documents.values()).flatMap(({ uri, unread, meant }) =>
    [...unread, ...meant.filter((slice) => !unread.includes(slice))]
      .filter((slice) =>
        sectionsOfSlice(slice).some((section) => section === anySection || concerns(section, sections)),
      )
      .map(({ problems, line }) => {
        const [first] = problems;
        const range = first && shiftRange(first.range, line);
        return { document: uri, range, why: 'syntax' as const, leavesInDoubt: true };
      }),
  );
}

/** `soa` as a whole holds its rows, too. */
function concerns(section: string, sections: ReadonlySet<string>): boolean {
  return sections.has(section) || (section === 'soa' && sections.has('soa.controls'));
}
