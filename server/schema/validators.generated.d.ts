/** What a compiled validator leaves on itself when it answers `false`. */
export interface CompiledError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface CompiledValidator {
  (value: unknown): boolean;
  readonly errors?: readonly CompiledError[] | null;
}

/** By section; `soa.controls` for a control statement. */
export const validators: Readonly<Record<string, CompiledValidator>>;
