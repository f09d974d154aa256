export function keyWordsOf(schema: object): string;
