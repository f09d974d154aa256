/** Fixes that a person must choose from, and new risks with what can be known of them. */
import type { Bilingual } from '../catalog/bilingual';
import type { Pointer } from '../facts/fields';
import type { Asset, Person, Risk, Role, Service } from '../facts/model';
import type { PlainValue } from '../facts/read-value';
import { textIn } from '../facts/text';
import type { Questions } from '../project/questions';
import type { Subject } from '../project/subject';
import { toDo, type Fix } from './fix';

/** One of the values that a person may choose. */
export interface Choice {
  readonly value: PlainValue;
  readonly label: Bilingual;
}

/** A menu longer than this is not read. */
const mostChoices = 8;

/** One fix for each choice; the only one there is to choose is preferred. Without any, a place to decide. */
export function choose(
  subject: Subject<unknown>,
  at: Pointer,
  what: Bilingual,
  choices: readonly Choice[],
  undecided: PlainValue = toDo,
): readonly Fix[] {
  if (choices.length === 0) {
    const title = { en: `Add the ${what.en}`, ja: `${what.ja}を追加` };
    return [{ title, preferred: true, changes: [{ kind: 'set', subject, at, value: undecided }] }];
  }
  const preferred = choices.length === 1;
  return choices.slice(0, mostChoices).map(({ value, label }) => ({
    title: { en: `Set the ${what.en} to ${label.en}`, ja: `${what.ja}を「${label.ja}」に設定` },
    ...(preferred ? { preferred } : {}),
    changes: [{ kind: 'set', subject, at, value }],
  }));
}

/** A choice that is called by what it writes. */
export function asWritten(value: string): Choice {
  return { value, label: { en: value, ja: value } };
}

/** Who may own the risk: the owners of its services and assets first, then everybody else. */
export function ownersFor({ services = [], assets = [] }: Risk, ask: Questions): readonly Choice[] {
  const people = ask.ids('person');
  const near = [
    ...services.map((id) => ask.definition<Service>('service', id)?.value.owner),
    ...assets.map((id) => ask.definition<Asset>('asset', id)?.value.owner),
  ].filter((id) => id !== undefined && people.includes(id));
  return distinct([...near, ...people]).map((id) => ({ value: id, label: personCalled(id, ask) }));
}

function personCalled(id: string, ask: Questions): Bilingual {
  const name = ask.definition<Person>('person', id)?.value.name;
  const called = (language: 'en' | 'ja') => (name === undefined ? id : `${textIn(name, language)} (${id})`);
  return { en: called('en'), ja: called('ja') };
}

/** The services that the risk may be about: those of its assets first, then all others. */
export function servicesFor({ assets = [] }: Risk, ask: Questions): readonly string[] {
  const services = ask.ids('service');
  const near = assets.flatMap((id) => ask.definition<Asset>('asset', id)?.value.services ?? []);
  return distinct([...near.filter((id) => services.includes(id)), ...services]);
}

/** What is known of a risk that a fix adds. */
export interface KnownOfRisk {
  readonly title?: string;
  readonly enisa?: readonly string[];
  readonly services?: readonly string[];
  readonly roles?: readonly Role[];
  readonly affects?: readonly string[];
  readonly concernsCustomers?: boolean;
}

/** A new risk in the order of the schema: the next free id, what is known, and a place for what a person must decide. */
export function newRisk(known: KnownOfRisk, ask: Questions): PlainValue {
  const people = ask.ids('person');
  const owner = people.length === 1 ? people[0] : undefined;
  return {
    id: nextRiskId(ask.ids('risk')),
    title: known.title ?? toDo,
    ...(known.enisa ? { enisa: [...known.enisa] } : {}),
    ...(known.services ? { services: [...known.services] } : {}),
    ...(known.roles && known.roles.length > 0 ? { roles: [...known.roles] } : {}),
    ...(known.affects ? { affects: [...known.affects] } : {}),
    ...(known.concernsCustomers ? { concernsCustomers: true } : {}),
    ...(owner === undefined ? {} : { owner }),
  };
}

/** Adds one risk for a service in the roles in which the organisation stands to it. */
export function addRiskFor(service: Service, title: Bilingual, known: KnownOfRisk, ask: Questions): Fix {
  const entry = newRisk({ services: [service.id ?? toDo], roles: service.roles ?? [], ...known }, ask);
  return { title, preferred: true, changes: [{ kind: 'add-entries', section: 'risks', entries: [entry] }] };
}

/** Counts on from the highest number, in the manner of the ids that there are. */
function nextRiskId(ids: readonly string[]): string {
  const numbered = ids.flatMap((id) => {
    const match = /^(?<stem>.*?)(?<digits>\d{1,9})$/.exec(id)?.groups;
    return match ? [{ stem: match['stem'] ?? '', digits: match['digits'] ?? '' }] : [];
  });
  const last = numbered.reduce((highest, each) => (Number(each.digits) > Number(highest.digits) ? each : highest), {
    stem: numbered[0]?.stem ?? 'RISK-',
    digits: '0'.repeat(numbered[0]?.digits.length ?? 3),
  });
  return last.stem + String(Number(last.digits) + 1).padStart(last.digits.length, '0');
}

function distinct(items: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(items)].filter((item) => item !== undefined);
}
