/** Whether the text is about that, and holds no other word than the fillers. */
export function saysOnly(words: string, about: RegExp, fillers: RegExp): boolean {
  const rest = words.replace(about, ' ');
  return rest !== words && !hasWords(rest.replace(fillers, ' '));
}

export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
