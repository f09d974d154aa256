export type RulePlan =
  | { readonly refused: string; readonly made?: undefined; readonly extended?: undefined }
  | {
      readonly refused?: undefined;
      /** Texts of new files, by path from the repository's root. */
      readonly made: Readonly<Record<string, string>>;
      /** New texts of the tables. */
      readonly extended: Readonly<Record<string, string>>;
    };

export function planRule(code: string, read: (path: string) => string | undefined): RulePlan;
