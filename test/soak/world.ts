/** What an editor and a disk hold while somebody works for a long time. */
import type { DocumentUri } from '../../server/workspace/subject';
import { readExample } from '../properties/projects';
import type { Random } from '../fuzz/random';
import { randomText } from '../fuzz/texts';

export interface World {
  /** URI of the folder that both workspace folders lie in. */
  readonly base: DocumentUri;
  readonly open: Map<DocumentUri, string>;
  readonly disk: Map<DocumentUri, string>;
  /** Names of the workspace folders beneath `base` that are open at present. */
  folders: readonly string[];
  settings: object;
}

export const workspaceFolders = ['one', 'two'];

/** Two projects beneath one folder, files of no project in another, and a file that is only named as evidence. */
export const names: readonly string[] = [
  ...['one/isms.yaml', 'one/a.isms.yaml', 'one/b.isms.yml', 'one/sub/c.isms.yaml', 'one/sub/isms.yaml'],
  ...['one/deep/er/d.isms.yaml', 'two/e.isms.yaml', 'two/isms.yml', 'two/other/f.isms.yaml'],
];
export const evidence = ['one/evidence/restore-test.pdf', 'one/a.pdf', 'two/a.pdf'];

const whole = ['cloud', 'first-day'].flatMap((name) => [...readExample(name).texts.values()]);

export function emptyWorld(base: DocumentUri): World {
  return { base, open: new Map(), disk: new Map(), folders: workspaceFolders, settings: {} };
}

export function urisOf({ base }: World): readonly DocumentUri[] {
  return names.map((name) => `${base}/${name}`);
}

/** A real file as often as a spoilt one: a session that only decays soon tries nothing any more. */
export function someText(random: Random): string {
  return random.chance(0.5) ? random.pick(whole) : randomText(random);
}

export function someSettings(random: Random): object {
  const days = ['2026-11-23', '2026-12-31', '2027-06-01', 'soon', null];
  return {
    today: random.pick(days),
    language: random.pick(['ja', 'en', 'auto']),
    lint: { rules: random.chance(0.5) ? {} : { 'risk/stale': 'off', 'ref/unresolved': 'hint', 'soa/missing': 'info' } },
    evidence: { expiringDays: random.pick([0, 30, 400]) },
    limits: { maxFileSize: random.pick([10_000_000, 10_000_000, 4000]) },
  };
}

/** What a project's root file says that leaves files out. */
export function someExclusion(random: Random): string {
  const globs = ['**', '*.isms.yaml', 'a*', 'sub/**', 'nothing', '{a,b}.isms.y*ml', 'deep/**'];
  return `lint: {exclude: ["${random.pick(globs)}"], rules: {risk/stale: ${random.pick(['off', 'error', 'hint'])}}}\n`;
}
