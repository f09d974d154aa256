/** How many of something, in English, where one is another word than several. Japanese counts all alike. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}
