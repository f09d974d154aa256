/** How many examples a property is tried with, and which: `npm run test:all` looks at more, and at others. */

/** `usual` examples, times `ISMS_PROPERTY_FACTOR`. */
export function runs(usual: number): number {
  return Math.ceil(usual * numberIn('ISMS_PROPERTY_FACTOR', 1));
}

export function propertySeed(): number {
  return numberIn('ISMS_PROPERTY_SEED', 27017);
}

function numberIn(name: string, usual: number): number {
  const value = Number(process.env[name] ?? usual);
  if (!Number.isFinite(value) || value <= 0) throw new Error(`${name} must be a number above 0`);
  return value;
}
