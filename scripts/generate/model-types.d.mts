/** TypeScript that declares what the entries of a JSON Schema say. */
export function modelOf(schema: object): string;
