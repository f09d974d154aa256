import { childPointer, type Pointer } from './fields';

/** Which fields an entry has, in the order of the text. */
export interface Shape {
  readonly pointers: readonly Pointer[];
  readonly indexes: ReadonlyMap<Pointer, number>;
}

/**
 * The way to a shape, a field at a time. Entries with the same fields go the same way, so that no pointer is put together
 * twice: reading the thousandth risk finds its shape by asking for each next key.
 */
export interface ShapeStep {
  /** The field that was added last; the entry itself at the beginning. */
  readonly pointer: Pointer;
  /** The step that adds a field to that of another one, which is named by its own step. */
  add(parent: ShapeStep, key: string | number): ShapeStep;
  /** The fields so far. */
  readonly shape: Shape;
}

export interface ShapeRoot {
  readonly root: ShapeStep;
  /** Steps made so far. */
  readonly size: number;
}

export function createShapeRoot(): ShapeRoot {
  const count = { size: 0 };
  return {
    root: new Step('', undefined, '', undefined, count),
    get size() {
      return count.size;
    },
  };
}

/** A class for its size: there are many, and closures would take twice the room. */
class Step implements ShapeStep {
  private known: Shape | undefined;
  /** The step that followed first: nearly always the one that follows. */
  private usual: Step | undefined;
  /** All others by key, and the few of a key by parent: a user may think of a new key for each of thousands of entries. */
  private others: Map<string | number, Step[]> | undefined;

  constructor(
    readonly pointer: Pointer,
    private readonly parent: ShapeStep | undefined,
    private readonly key: string | number,
    private readonly previous: Step | undefined,
    private readonly count: { size: number },
  ) {}

  add(parent: ShapeStep, key: string | number): Step {
    if (this.usual?.parent === parent && this.usual.key === key) return this.usual;
    const known = this.others?.get(key)?.find((step) => step.parent === parent);
    if (known) return known;
    const step = new Step(childPointer(parent.pointer, key), parent, key, this, this.count);
    this.count.size += 1;
    if (this.usual) this.remember(step);
    else this.usual = step;
    return step;
  }

  private remember(step: Step): void {
    this.others ??= new Map();
    const ofKey = this.others.get(step.key);
    if (ofKey) ofKey.push(step);
    else this.others.set(step.key, [step]);
  }

  get shape(): Shape {
    this.known ??= this.collect();
    return this.known;
  }

  private collect(): Shape {
    const pointers: Pointer[] = [];
    let step: Step | undefined = this.previous && this;
    for (; step?.previous; step = step.previous) pointers.push(step.pointer);
    pointers.reverse();
    return { pointers, indexes: new Map(pointers.map((pointer, index) => [pointer, index])) };
  }
}
