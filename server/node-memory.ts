import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the nursery of the heap as small as it begins. It would grow to tens of megabytes while a workspace is read and
 * stay so, though nearly all that is read there lives on. For the language server, which runs all day; a command that ends
 * soon is better off without.
 */
export function keepNurserySmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
