/** Characters that nobody sees and that do not belong to a text: they come with what is copied from elsewhere. */

/** Control characters, marks that turn the direction of writing, and blanks without width; joiners belong to scripts. */
export const invisible = /[^\P{Cc}\t\n\r]|[\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/u;
const everyInvisible = new RegExp(invisible, 'gu');

export function withoutInvisible(text: string): string {
  return text.replace(everyInvisible, '');
}
