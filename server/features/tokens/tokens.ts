/** What ids are: colours tell people from risks and controls, and what is not there from what is. Made of facts; parses nothing. */
import { SemanticTokenModifiers, SemanticTokenTypes } from 'vscode-languageserver-types';
import { indexAtLine } from '../../check/blocks';
import { mark } from '../../facts/marks';
import type { IsmsService } from '../../isms-service';
import type { ReferenceKind } from '../../schema/field';
import { findControl, ownControl } from '../../workspace/names';
import type { Questions } from '../../workspace/questions';
import type { DocumentUri, Subject } from '../../workspace/subject';
import { isBefore, shiftRange, type Range } from '../../yaml/positions';

/** The types that themes have colours for; steps of scales and files are no ids. */
const types: Readonly<Partial<Record<ReferenceKind, SemanticTokenTypes>>> = {
  person: SemanticTokenTypes.variable,
  service: SemanticTokenTypes.namespace,
  asset: SemanticTokenTypes.struct,
  system: SemanticTokenTypes.class,
  risk: SemanticTokenTypes.event,
  evidence: SemanticTokenTypes.property,
  document: SemanticTokenTypes.property,
  audit: SemanticTokenTypes.function,
  auditFinding: SemanticTokenTypes.method,
  control: SemanticTokenTypes.enumMember,
  enisaRisk: SemanticTokenTypes.macro,
  enisaVulnerability: SemanticTokenTypes.macro,
  enisaAsset: SemanticTokenTypes.macro,
  obligation: SemanticTokenTypes.interface,
};

export const tokenTypes: readonly string[] = [...new Set(Object.values(types))];

/** `unresolved` is ours: nobody defines the id. */
export const tokenModifiers = [
  SemanticTokenModifiers.definition,
  SemanticTokenModifiers.deprecated,
  'unresolved',
] as const;

export type TokenModifier = (typeof tokenModifiers)[number];

export interface Token {
  /** Within one line. */
  readonly range: Range;
  readonly type: string;
  readonly modifiers: readonly TokenModifier[];
}

/** Tokens of a document, or of the lines of a range, from top to bottom. */
export function tokensOf(service: IsmsService, uri: DocumentUri, range?: Range): readonly Token[] {
  const project = service.workspace.projectOf(uri);
  const ask = project && service.checkerOf(project)?.questions();
  const slices = project?.documents.get(uri)?.slices ?? [];
  if (!ask) return [];
  const tokens: Token[] = [];
  const standing = createStanding(ask);
  for (const { line, subjects } of range ? slices.slice(indexAtLine(range.start.line, slices)) : slices) {
    if (range && line > range.end.line) break;
    for (const subject of subjects) tokens.push(...tokensIn(subject, line, standing));
  }
  return inOrder(range ? tokens.filter((each) => isWithinLines(each.range, range)) : tokens);
}

type Standing = (kind: ReferenceKind, id: string) => readonly TokenModifier[];

function tokensIn(subject: Subject<unknown>, line: number, standing: Standing): readonly Token[] {
  const { definitions, references } = subject.facts;
  const token = (
    kind: ReferenceKind,
    place: Range | undefined,
    modifiers: readonly TokenModifier[],
  ): readonly Token[] => {
    const type = types[kind];
    if (type === undefined || !place || place.start.line !== place.end.line) return [];
    return place.start.character === place.end.character ? [] : [{ range: shiftRange(place, line), type, modifiers }];
  };
  return [
    ...definitions.flatMap(({ kind, at }) =>
      token(kind, subject.place(at)?.value, [SemanticTokenModifiers.definition]),
    ),
    ...references.flatMap(({ kind, id, at, byKey }) => {
      const place = subject.place(at);
      return token(kind, byKey ? place?.key : place?.value, standing(kind, id));
    }),
  ];
}

/** Thousands of entries name the same few things: each is asked about once. */
function createStanding(ask: Questions): Standing {
  const known = new Map<string, readonly TokenModifier[]>();
  return (kind, id) => {
    const key = `${kind} ${id}`;
    const found = known.get(key) ?? modifiersOf(kind, id, ask);
    known.set(key, found);
    return found;
  };
}

function modifiersOf(kind: ReferenceKind, id: string, ask: Questions): readonly TokenModifier[] {
  if (kind === 'control') {
    const control = findControl(id, ask);
    if (!control) return ownControl(id, ask) ? [] : ['unresolved'];
    const isOfOtherEdition = control.standard !== '27017' && control.edition !== ask.edition;
    return isOfOtherEdition ? [SemanticTokenModifiers.deprecated] : [];
  }
  return isThere(kind, id, ask) ? [] : ['unresolved'];
}

function isThere(kind: ReferenceKind, id: string, ask: Questions): boolean {
  switch (kind) {
    case 'enisaRisk':
      return ask.catalog.enisaRisk(id) !== undefined;
    case 'enisaVulnerability':
      return ask.catalog.enisaVulnerability(id) !== undefined;
    case 'enisaAsset':
      return ask.catalog.enisaAsset(id) !== undefined;
    default:
      return ask.has(mark.defines(kind, id));
  }
}

/** In the order of the text; of two at one place, as a value that names two kinds of things, the first. */
function inOrder(tokens: readonly Token[]): readonly Token[] {
  const sorted = tokens.toSorted(
    (left, right) =>
      left.range.start.line - right.range.start.line || left.range.start.character - right.range.start.character,
  );
  let end: Range['end'] | undefined;
  return sorted.filter(({ range }) => {
    if (end && isBefore(range.start, end)) return false;
    end = range.end;
    return true;
  });
}

function isWithinLines({ start, end }: Range, range: Range): boolean {
  return start.line <= range.end.line && end.line >= range.start.line;
}
