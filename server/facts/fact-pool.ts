import type { ReferenceKind } from '../schema/field';
import type { Pointer, Reference } from './fields';
import { createShapeRoot, type ShapeStep } from './shape';

/**
 * What many entries share, kept once: entries of a kind have the same fields and name the same things, and a workspace
 * has thousands of them. Belongs to a project.
 */
export interface FactPool {
  /** The same text, as the one object that everybody keeps; never a part of a larger text, which it would keep alive. */
  text(text: string): string;
  reference(kind: ReferenceKind, id: string, at: Pointer, byKey: boolean): Reference;
  /** Where the shapes of all entries begin. */
  readonly shapes: ShapeStep;
}

/** Longer texts are prose, and hardly ever the same. */
const longestShared = 48;

/** What was typed once and is gone must not stay for ever: a pool that is full begins anew. */
const capacity = 200_000;

export function createFactPool(): FactPool {
  let texts = new Map<string, string>();
  let references = new Map<string, Map<string, Reference>>();
  let referenceCount = 0;
  let shapes = createShapeRoot();

  const text = (wanted: string): string => {
    if (wanted.length > longestShared) return detached(wanted);
    const known = texts.get(wanted);
    if (known !== undefined) return known;
    if (texts.size >= capacity) texts = new Map();
    const own = detached(wanted);
    texts.set(own, own);
    return own;
  };

  return {
    text,
    reference(kind, id, at, byKey) {
      if (referenceCount >= capacity) {
        references = new Map();
        referenceCount = 0;
      }
      const field = byKey ? `${kind} ${at} key` : `${kind} ${at}`;
      const known = references.get(field) ?? new Map<string, Reference>();
      references.set(field, known);
      const existing = known.get(id);
      if (existing) return existing;
      const own = { kind, id: text(id), at, byKey };
      known.set(own.id, own);
      referenceCount += 1;
      return own;
    },
    get shapes() {
      if (shapes.size >= capacity) shapes = createShapeRoot();
      return shapes.root;
    },
  };
}

/**
 * A copy of a part of a text. JavaScript engines keep the whole text alive for any part of it that is kept, and facts
 * keep many: without this, each entry would hold on to its source, or to the whole file as it was at that keystroke.
 */
export function detached(part: string): string {
  return ` ${part}`.slice(1);
}
