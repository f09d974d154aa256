/** One or more characters to be replaced. Offsets are UTF-16. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  /** What is meant. */
  readonly meant: string;
  /** Whatever stands around it, it can mean nothing else; others count only where they mend what cannot be read. */
  readonly sure: boolean;
}
