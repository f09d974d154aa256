/** Puts words into the places of a pattern: `by {date}`. */
import { own } from './own';

/** What is put in is never looked at, neither for more places nor for what `$&` means to `replace`. */
export function filled(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => own(values, name) ?? whole);
}
