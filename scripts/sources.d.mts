export function writeManifest(root: string, dist: string, inputs: readonly string[]): void;
export function whyOutdated(root: string, dist: string): string | undefined;
export function expectCurrentBuild(root: string, dist?: string): void;
