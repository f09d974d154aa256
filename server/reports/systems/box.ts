/** One system as a box: what it is, its name, what it does, whose hands are on it, and what is wrong with it. */
import { filled } from '../../words/filled';
import type { Language } from '../../words/bilingual';
import { nameIn } from '../../words/names';
import { shortened } from '../../words/shortened';
import type { Badge, Box } from '../view/drawing';
import type { SystemNote, SystemRow } from './model';
import { kindNames, layerNames, securityNames, systemsWords as words } from './words';

/** So much of a text has room in a box; the table has all of it. */
const room = { name: 60, line: 42, badge: 40 } as const;

export interface BoxSource {
  readonly language: Language;
  readonly notes: readonly SystemNote[];
  /** Whether boxes have to say which service they are for. */
  readonly severalServices: boolean;
}

/** `sayRunsOn`: where the drawing cannot show it. */
export function systemBox(system: SystemRow, source: BoxSource, sayRunsOn: boolean): Box {
  const { language } = source;
  const { key, kind, zone, notes, place, inScope } = system;
  const kindName = kind === undefined ? words.noKind[language] : nameIn(kindNames, kind)[language];
  return {
    id: key,
    kind: [kindName, shortened(zone, room.badge)].filter((part) => part !== '').join(language === 'ja' ? '・' : ' · '),
    name: calledIn(system, language),
    lines: linesOf(system, source, sayRunsOn),
    badges: badgesOf(system, source),
    outline: inScope ? (kind === 'host' ? 'strong' : 'solid') : 'dashed',
    notes,
    place,
    arrange: 'column',
    boxes: [],
  };
}

export function calledIn({ id }: SystemRow, language: Language): string {
  return id.trim() === '' ? words.noId[language] : shortened(id, room.name);
}

/** The ids that a system names, those of nobody marked. */
export function namesOf(named: SystemRow['networks'], language: Language, most: number = room.name): readonly string[] {
  return named.map(({ id, key }) =>
    key === undefined ? filled(words.undefinedSystem[language], { id: shortened(id, most) }) : shortened(id, most),
  );
}

function linesOf(system: SystemRow, { language, severalServices }: BoxSource, sayRunsOn: boolean): readonly string[] {
  const { kind, inScope, runsOn, service, separation, privilegedLogging, securityFunctions } = system;
  const say = (word: keyof typeof words, text: string): readonly string[] =>
    text.trim() === '' ? [] : [filled(words[word][language], { text: shortened(text, room.line) })];
  const isNetwork = kind === 'virtual-switch' || kind === 'network';
  return [
    ...(severalServices && service ? [shortened(service.name, room.name)] : []),
    ...(inScope ? [] : [words.outOfScope[language]]),
    ...(sayRunsOn && runsOn ? [filled(words.runsOnLine[language], { id: namesOf([runsOn], language)[0] ?? '' })] : []),
    ...(isNetwork && securityFunctions.length === 0 ? [words.noSecurity[language]] : []),
    ...say('tenantsLine', separation.tenants),
    ...say('managementLine', separation.management),
    ...say('loggingLine', privilegedLogging),
  ];
}

function badgesOf(
  { key, functions, securityFunctions, administrators }: SystemRow,
  { language, notes }: BoxSource,
): readonly Badge[] {
  return [
    ...functions.map((text): Badge => ({ text: shortened(text, room.badge), look: 'function' })),
    ...securityFunctions.map((word): Badge => ({ text: nameIn(securityNames, word)[language], look: 'security' })),
    ...administrators.map(({ layer, name }): Badge => ({
      text: `${layerNames[layer][language]} ${shortened(name, room.badge)}`,
      look: 'person',
      notes: notes.flatMap(({ marks }, index) =>
        marks.some((mark) => mark.key === key && mark.layer === layer) ? [index + 1] : [],
      ),
    })),
  ];
}
