/** What ids are: colours tell people from risks and controls, and what is not there from what is. Made of facts; parses nothing. */
import { SemanticTokenModifiers, SemanticTokenTypes } from 'vscode-languageserver-types';
import { indexAtLine } from '../../check/blocks';
import type { EntryFacts } from '../../facts/entry-facts';
import { mark } from '../../facts/marks';
import type { IsmsService } from '../../isms-service';
import type { ReferenceKind } from '../../schema/field';
import { findControl, ownControl } from '../../workspace/names';
import type { Questions } from '../../workspace/questions';
import type { DocumentUri } from '../../workspace/subject';
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

/** What of an entry is coloured, as long as it says the same; lines count from its slice. Belongs to a server. */
export type TokenMemo = WeakMap<EntryFacts, readonly Named[]>;

interface Named {
  readonly range: Range;
  readonly type: string;
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly defines: boolean;
}

/** Tokens of a document, or of the lines of a range, from top to bottom. */
export function tokensOf(
  service: IsmsService,
  uri: DocumentUri,
  range?: Range,
  memo: TokenMemo = new WeakMap(),
): readonly Token[] {
  const project = service.workspace.projectOf(uri);
  const ask = project && service.checkerOf(project)?.questions();
  const slices = project?.documents.get(uri)?.slices ?? [];
  if (!ask) return [];
  const tokens: Token[] = [];
  const standing = createStanding(ask);
  for (const { line, subjects } of range ? slices.slice(indexAtLine(range.start.line, slices)) : slices) {
    if (range && line > range.end.line) break;
    for (const { facts } of subjects) {
      const named = memo.get(facts) ?? namedIn(facts);
      memo.set(facts, named);
      for (const { range: place, type, kind, id, defines } of named) {
        const modifiers = defines ? definition : standing(kind, id);
        tokens.push({ range: shiftRange(place, line), type, modifiers });
      }
    }
  }
  const ordered = withoutOverlaps(tokens);
  return range ? ordered.filter((each) => isWithinLines(each.range, range)) : ordered;
}

const definition: readonly TokenModifier[] = [SemanticTokenModifiers.definition];

type Standing = (kind: ReferenceKind, id: string) => readonly TokenModifier[];

/** In the order of the text. */
function namedIn({ definitions, references, places }: EntryFacts): readonly Named[] {
  const named = (kind: ReferenceKind, id: string, range: Range | undefined, defines: boolean): readonly Named[] => {
    const type = types[kind];
    if (type === undefined || !range || range.start.line !== range.end.line) return [];
    return range.start.character === range.end.character ? [] : [{ range, type, kind, id, defines }];
  };
  return [
    ...definitions.flatMap(({ kind, id, at }) => named(kind, id, places.get(at)?.value, true)),
    ...references.flatMap(({ kind, id, at, byKey }) => {
      const place = places.get(at);
      return named(kind, id, byKey ? place?.key : place?.value, false);
    }),
  ].sort(
    ({ range: { start: left } }, { range: { start: right } }) =>
      left.line - right.line || left.character - right.character,
  );
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

/** Of two at one place, as a value that names two kinds of things, the first. Entries stand one below the other, or side by side. */
function withoutOverlaps(tokens: readonly Token[]): readonly Token[] {
  let end: Range['end'] | undefined;
  return tokens.filter(({ range }) => {
    if (end && isBefore(range.start, end)) return false;
    end = range.end;
    return true;
  });
}

function isWithinLines({ start, end }: Range, range: Range): boolean {
  return start.line <= range.end.line && end.line >= range.start.line;
}
