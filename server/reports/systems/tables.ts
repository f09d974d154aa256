/** What the drawing of the environment shows, in words: systems, who administers what, zones. */
import { createKeys } from '../view/keys';
import type { Bilingual, Language } from '../../words/bilingual';
import { bracketed, colon } from '../../words/listing';
import { nameIn } from '../../words/names';
import { list } from '../view/cells';
import { columnIn } from '../view/column';
import { withoutEmptyColumns } from '../view/empty-columns';
import type { Cell, ItemRow, Row, Table } from '../view/view';
import { namesOf } from './box';
import { layers, type Administrator, type SystemRow, type SystemsData } from './model';
import { kindNames, layerNames, securityNames, systemsWords as words } from './words';

export function systemsTable({ systems, notes }: SystemsData, language: Language): Table {
  const column = columnIn(language);
  const columns = [
    column('system', words.system, 13),
    column('kind', words.kind, 10),
    column('service', words.service, 10, { detail: true }),
    column('stands', words.stands, 16),
    column('zone', words.zone, 8),
    column('functions', words.functions, 13),
    column('administrators', words.administratorsColumn, 34),
    column('separation', words.separationAndLogging, 30, { detail: true }),
    column('notes', words.notes, 28),
  ];
  const rows = systems.map((system): Row => rowOf(system, language, notes));
  return withoutEmptyColumns({ id: 'systems', columns, rows }, []);
}

function rowOf(system: SystemRow, language: Language, notes: SystemsData['notes']): ItemRow {
  const { key, id, kind, service, functions, runsOn, networks, zone, administrators, separation } = system;
  const name = id.trim() === '' ? words.noId[language] : id;
  const said = (word: Bilingual, text: string): readonly Cell[] =>
    text.trim() === '' ? [] : [`${word[language]}${colon(language)}${text}`];
  const security = system.securityFunctions.map((word) => nameIn(securityNames, word)[language]);
  const cells: readonly Cell[] = [
    leading(system, language),
    list([
      kind === undefined ? '' : nameIn(kindNames, kind)[language],
      ...(system.inScope ? [] : [bracketed(words.outOfScope[language], language).trim()]),
    ]),
    service?.name ?? '',
    list([
      ...said(words.runsOn, joined(namesOf(runsOn ? [runsOn] : [], language, Infinity), language)),
      ...said(words.networks, joined(namesOf(networks, language, Infinity), language)),
    ]),
    zone,
    list([...functions, ...said(words.securityFunctions, joined(security, language))]),
    list(
      administrators.map(
        (each) => `${layerNames[each.layer][language]}${colon(language)}${calledWithId(each, language)}`,
      ),
    ),
    list([
      ...said(words.tenants, separation.tenants),
      ...said(words.management, separation.management),
      ...said(words.logging, system.privilegedLogging),
    ]),
    list(system.notes.map((number) => `${number}. ${notes[number - 1]?.message ?? ''}`)),
  ];
  const facets = { kind: kind === undefined ? [] : [kind], noted: [system.notes.length > 0 ? 'yes' : 'no'] };
  return { kind: 'row', key, name, cells, place: system.entry, facets };
}

/** Its id, as the way to its source. */
export function leading({ id, place }: SystemRow, language: Language): Cell {
  return { kind: 'entry', id: id.trim() === '' ? words.noId[language] : id, title: '', place };
}

function joined(names: readonly string[], language: Language): string {
  return names.join(language === 'ja' ? '、' : ', ');
}

/** Names are the same for two people, and findings call them by their ids. */
function calledWithId({ id, name }: Pick<Administrator, 'id' | 'name'>, language: Language): string {
  return name === id ? id : `${name}${bracketed(id, language)}`;
}

/** A row for each person, with the systems by layer: one person in several columns is seen at once. */
export function administratorsTable({ systems }: SystemsData, language: Language): Table {
  const column = columnIn(language);
  const keyOf = createKeys();
  const people = new Map<string, { readonly person: Administrator; readonly held: Map<string, Cell[]> }>();
  for (const system of systems) {
    for (const person of system.administrators) {
      const known = people.get(person.id) ?? { person, held: new Map<string, Cell[]>() };
      people.set(person.id, known);
      const cells = known.held.get(person.layer) ?? [];
      cells.push(leading(system, language));
      known.held.set(person.layer, cells);
    }
  }
  return {
    id: 'administrators',
    derived: true,
    columns: [column('person', words.person, 16), ...layers.map((layer) => column(layer, layerNames[layer], 24))],
    rows: [...people.values()].map(({ person, held }) => ({
      kind: 'row',
      key: keyOf(`person ${person.id}`),
      name: person.name,
      cells: [
        calledWithId(person, language),
        ...layers.map((layer): Cell => ({ kind: 'list', inline: true, items: held.get(layer) ?? [] })),
      ],
      facets: {},
    })),
  };
}

/** A row for each zone; networks without one stand together in the last. */
export function zonesTable({ systems }: SystemsData, language: Language): Table {
  const column = columnIn(language);
  const isNetwork = ({ kind, zone }: SystemRow): boolean =>
    zone.trim() !== '' || kind === 'virtual-switch' || kind === 'network';
  const keyOf = createKeys();
  const zones = new Map<string, SystemRow[]>();
  for (const system of systems.filter(isNetwork)) {
    const members = zones.get(system.zone.trim()) ?? [];
    members.push(system);
    zones.set(system.zone.trim(), members);
  }
  const named = [...zones].sort(([left], [right]) => Number(left === '') - Number(right === ''));
  const each = (members: readonly SystemRow[], of: (member: SystemRow) => string): Cell =>
    list(
      members.flatMap((member) => {
        const text = of(member);
        return text.trim() === '' ? [] : [members.length === 1 ? text : `${member.id}${colon(language)}${text}`];
      }),
    );
  const secured = ({ securityFunctions }: SystemRow): string =>
    joined(
      securityFunctions.map((word) => nameIn(securityNames, word)[language]),
      language,
    );
  return {
    id: 'zones',
    derived: true,
    columns: [
      column('zone', words.zone, 12),
      column('systems', words.system, 16),
      column('securityFunctions', words.securityFunctions, 24),
      column('serviceLevel', words.serviceLevel, 24),
      column('agreement', words.agreement, 24),
    ],
    rows: named.map(([zone, members]) => ({
      kind: 'row',
      key: keyOf(`zone ${zone}`),
      name: zone === '' ? words.noZone[language] : zone,
      cells: [
        zone === '' ? words.noZone[language] : zone,
        list(members.map((member) => leading(member, language))),
        each(members, secured),
        each(members, ({ serviceLevel }) => serviceLevel),
        each(members, ({ agreement }) => agreement),
      ],
      facets: {},
    })),
  };
}
