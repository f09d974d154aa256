import type { FindingsFormat } from './format';
import { json } from './json';
import { pretty } from './pretty';

/** Every form in which `isms check` prints findings, by the name that `--format` takes. */
export const findingsFormats = { pretty, json } as const satisfies Readonly<Record<string, FindingsFormat>>;

export type FindingsFormatName = keyof typeof findingsFormats;
