import type { Language } from '../words/bilingual';
import type { Progress } from './progress';
import type { Say } from './words';

/** What a command needs of the process it runs in. */
export interface Terminal {
  readonly language: Language;
  readonly say: Say;
  /** The folder that paths are relative to; absolute. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal that wants colour. */
  readonly colour: boolean;
  /** Where the explanations of the catalogues lie. */
  readonly textFolder: string;
  readonly progress: Progress;
  /** Whether a person reads standard output. */
  readonly isTerminal: boolean;
  /** Whether a person can be asked: reads standard output, and types. */
  readonly asks: boolean;
  out(content: string | Uint8Array): void;
  /** One sentence on standard error. */
  complain(sentence: string): void;
  /** Text on standard error that is no complaint. */
  note(text: string): void;
}

/** 0: nothing at or above the fail level; 1: findings; 2: wrong use, or something could not be read. */
export type ExitCode = 0 | 1 | 2;

/** Ends a command with a sentence for the person and exit code 2. */
export class UsageError extends Error {}
