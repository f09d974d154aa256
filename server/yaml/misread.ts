import { isScalar, parseDocument } from 'yaml';

/** No number, date or truth value is longer. */
const maximumLength = 40;

/**
 * Whether a text without quotes is no text for other readers of YAML, of version 1.1 or 1.2: `5.10`, `no`, `12:30`. Here
 * it stays what was written.
 */
export function isMisreadByOthers(text: string): boolean {
  if (text.length > maximumLength) return false;
  return (['1.1', '1.2'] as const).some((version) => {
    const { contents } = parseDocument(text, { version });
    return isScalar(contents) && typeof contents.value !== 'string';
  });
}
