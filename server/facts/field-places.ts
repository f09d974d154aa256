import type { PositionTable, Range } from '../yaml/positions';
import type { Span } from '../yaml/tree';
import type { FieldPlace, Pointer } from './fields';
import { countOf, numberAt, packNumbers, type PackedNumbers } from './packed-numbers';
import type { Shape, ShapeStep } from './shape';

/** Numbers for each field: the span of its key (empty when it has none), that of its value, 1 when it is empty. */
const width = 5;

/** Collects where the fields of one entry stand, in the order of the text. */
export interface PlaceWriter {
  /** The entry itself: the parent of its outermost fields. */
  readonly entry: ShapeStep;
  /** Notes a field and returns its step, which is the parent of the fields in it. */
  add(parent: ShapeStep, key: string | number, keySpan: Span | undefined, value: Span, empty: boolean): ShapeStep;
  /** `entry` is the span of the whole entry, `key` that of its section's key when that stands in the same slice. */
  finish(entry: Span, key: Span | undefined): FieldPlaces;
}

const noSpan: Span = { start: 0, end: 0 };

/** `positions` are those of the slice that spans count from. */
export function createPlaceWriter(root: ShapeStep, positions: PositionTable): PlaceWriter {
  const numbers: number[] = [];
  let last = root;
  const push = (key: Span, value: Span, empty: boolean): void => {
    const { settle } = positions;
    numbers.push(settle(key.start), settle(key.end), settle(value.start), settle(value.end), empty ? 1 : 0);
  };
  return {
    entry: root,
    add(parent, key, keySpan, value, empty) {
      last = last.add(parent, key);
      push(keySpan ?? noSpan, value, empty);
      return last;
    },
    finish(entry, key) {
      push(key ?? noSpan, entry, false);
      const first = positions.position(key?.start ?? entry.start).line;
      const end = positions.position(entry.end).line;
      // Of a file that is one slice, each entry keeps its own lines only.
      return new FieldPlaces(last.shape, packNumbers([...numbers, first, ...positions.starts.slice(first, end + 1)]));
    },
  };
}

/**
 * Where the fields of an entry stand, and the entry itself: offsets into its slice and where the lines of the slice
 * start, as few numbers. Closed files keep nothing else of their text. Lines of ranges count from the slice.
 */
export class FieldPlaces implements Iterable<readonly [Pointer, FieldPlace]> {
  constructor(
    private readonly shape: Shape,
    private readonly numbers: PackedNumbers,
  ) {}

  get size(): number {
    return this.shape.pointers.length;
  }

  /** The range of the whole entry. */
  get entry(): Range {
    return this.range(this.size * width + 2);
  }

  /** The range of the section's key, when it stands in the same slice. */
  get sectionKey(): Range | undefined {
    return this.optionalRange(this.size * width);
  }

  get(pointer: Pointer): FieldPlace | undefined {
    const index = this.shape.indexes.get(pointer);
    return index === undefined ? undefined : this.at(index);
  }

  /** Whether the field is written with nothing in it; `undefined` when it is not written. */
  isEmpty(pointer: Pointer): boolean | undefined {
    const index = this.shape.indexes.get(pointer);
    return index === undefined ? undefined : this.isEmptyAt(index);
  }

  /** The field that comes first in the text. */
  first(): FieldPlace | undefined {
    return this.size === 0 ? undefined : this.at(0);
  }

  keys(): readonly Pointer[] {
    return this.shape.pointers;
  }

  /** Whether the other entry has the same fields, and nothing in the same ones of them; in any order. */
  isLike(other: FieldPlaces): boolean {
    if (other.shape !== this.shape) {
      return other.size === this.size && this.keys().every((key) => this.isEmpty(key) === other.isEmpty(key));
    }
    for (let index = 0; index < this.size; index += 1) {
      if (this.isEmptyAt(index) !== other.isEmptyAt(index)) return false;
    }
    return true;
  }

  *[Symbol.iterator](): IterableIterator<readonly [Pointer, FieldPlace]> {
    for (const [index, pointer] of this.shape.pointers.entries()) yield [pointer, this.at(index)];
  }

  private isEmptyAt(index: number): boolean {
    return numberAt(this.numbers, index * width + 4) === 1;
  }

  private at(index: number): FieldPlace {
    const at = index * width;
    return { key: this.optionalRange(at), value: this.range(at + 2), empty: this.isEmptyAt(index) };
  }

  private optionalRange(at: number): Range | undefined {
    return numberAt(this.numbers, at + 1) === 0 ? undefined : this.range(at);
  }

  private range(at: number): Range {
    return { start: this.position(numberAt(this.numbers, at)), end: this.position(numberAt(this.numbers, at + 1)) };
  }

  private position(offset: number): Range['start'] {
    const lines = (this.size + 1) * width + 1;
    let low = lines;
    let high = countOf(this.numbers);
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (numberAt(this.numbers, middle) <= offset) low = middle;
      else high = middle;
    }
    const line = numberAt(this.numbers, lines - 1) + low - lines;
    return { line, character: offset - numberAt(this.numbers, low) };
  }
}
