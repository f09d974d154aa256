import type { Range } from '../yaml/positions';
import type { FieldPlace, Pointer } from './fields';

/**
 * Strings and shapes that many entries share, kept once: entries of a kind have the same fields, and a workspace has
 * thousands of them. Belongs to a project.
 */
export interface FactPool {
  /** The same text, as the one object that everybody keeps. */
  text(text: string): string;
  shape(pointers: readonly Pointer[]): Shape;
}

/** Which fields an entry has, in the order of the text. */
export interface Shape {
  readonly pointers: readonly Pointer[];
  readonly indexes: ReadonlyMap<Pointer, number>;
}

export function createFactPool(): FactPool {
  const texts = new Map<string, string>();
  const shapes = new Map<string, Shape>();
  const text = (wanted: string): string => {
    const known = texts.get(wanted);
    if (known !== undefined) return known;
    texts.set(wanted, wanted);
    return wanted;
  };
  return {
    text,
    shape(pointers) {
      const key = pointers.join('\n');
      const known = shapes.get(key);
      if (known) return known;
      const own = pointers.map(text);
      const shape = { pointers: own, indexes: new Map(own.map((pointer, index) => [pointer, index])) };
      shapes.set(key, shape);
      return shape;
    },
  };
}

/** Numbers for each field: the key's range (a line of -1 when it has none), the value's range, 1 when it is empty. */
const width = 9;

/** Where the fields of an entry stand, as few numbers: closed files keep nothing else of their text. */
export class FieldPlaces implements Iterable<readonly [Pointer, FieldPlace]> {
  private readonly shape: Shape;
  private readonly numbers: Int32Array;

  constructor(places: ReadonlyMap<Pointer, FieldPlace>, pool: FactPool) {
    this.shape = pool.shape([...places.keys()]);
    this.numbers = new Int32Array(places.size * width);
    let at = 0;
    for (const { key, value, empty } of places.values()) {
      writeRange(this.numbers, at, key);
      writeRange(this.numbers, at + 4, value);
      this.numbers[at + 8] = empty ? 1 : 0;
      at += width;
    }
  }

  get size(): number {
    return this.shape.pointers.length;
  }

  get(pointer: Pointer): FieldPlace | undefined {
    const index = this.shape.indexes.get(pointer);
    return index === undefined ? undefined : this.at(index);
  }

  /** Whether the field is written with nothing in it; `undefined` when it is not written. */
  isEmpty(pointer: Pointer): boolean | undefined {
    const index = this.shape.indexes.get(pointer);
    return index === undefined ? undefined : this.numbers[index * width + 8] === 1;
  }

  /** The field that comes first in the text. */
  first(): FieldPlace | undefined {
    return this.size === 0 ? undefined : this.at(0);
  }

  keys(): readonly Pointer[] {
    return this.shape.pointers;
  }

  *[Symbol.iterator](): IterableIterator<readonly [Pointer, FieldPlace]> {
    for (const [index, pointer] of this.shape.pointers.entries()) yield [pointer, this.at(index)];
  }

  private at(index: number): FieldPlace {
    const start = index * width;
    const hasKey = (this.numbers[start] ?? -1) >= 0;
    return {
      key: hasKey ? readRange(this.numbers, start) : undefined,
      value: readRange(this.numbers, start + 4),
      empty: this.numbers[start + 8] === 1,
    };
  }
}

function writeRange(numbers: Int32Array, at: number, range: Range | undefined): void {
  numbers[at] = range?.start.line ?? -1;
  numbers[at + 1] = range?.start.character ?? 0;
  numbers[at + 2] = range?.end.line ?? 0;
  numbers[at + 3] = range?.end.character ?? 0;
}

function readRange(numbers: Int32Array, at: number): Range {
  const [line = 0, character = 0, endLine = 0, endCharacter = 0] = numbers.subarray(at, at + 4);
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}
