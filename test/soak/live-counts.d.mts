export interface LiveCounts {
  readonly objects: number;
  /** Of all maps and sets together. */
  readonly entries: number;
  /** Bytes. */
  readonly heap: number;
}

export function liveCounts(): LiveCounts;
