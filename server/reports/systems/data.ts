/** The systems of an ISMS with what they stand on, who administers them, and what the checker says of them. */
import type { System } from '../../facts/model';
import type { Language } from '../../words/bilingual';
import type { Judgement } from '../../isms-service';
import type { Project } from '../../workspace/project';
import type { Questions } from '../../workspace/questions';
import { isSystemInScope } from '../../workspace/scope';
import type { Subject } from '../../workspace/subject';
import { createReferences, type References } from '../references';
import { createTexts, type Texts } from '../texts';
import { keysOf } from './keys';
import {
  layers,
  type Administrator,
  type NamedSystem,
  type SystemRow,
  type SystemsData,
  type SystemsReport,
} from './model';
import { notesOn } from './notes';

export function systemsReport(project: Project, judgement: Judgement, language: Language): SystemsReport {
  const ask = judgement.checkerOf(project)?.questions();
  if (!ask) throw new Error('the project is not part of the service');
  const texts = createTexts(project, language);
  return {
    organization: texts.read(ask.single('organization')?.value.name),
    language,
    today: ask.today,
    ...systemsData(project, judgement, ask, texts),
    untranslated: texts.untranslated(),
  };
}

/** For any document that shows the environment: its texts count as texts of that one. */
export function systemsData(project: Project, judgement: Judgement, ask: Questions, texts: Texts): SystemsData {
  const entries = ask.entries('systems');
  const keys = keysOf('system', entries);
  const notes = notesOn(keys, project, judgement, texts.language);
  const numbers = new Map<string, number[]>();
  for (const [index, { marks }] of notes.entries()) {
    for (const key of new Set(marks.map((mark) => mark.key))) {
      numbers.set(key, [...(numbers.get(key) ?? []), index + 1]);
    }
  }
  const source = { ask, texts, keys, references: createReferences(project, ask, texts) };
  return {
    notes,
    systems: entries.map((system) => rowOf(system, source, numbers.get(keys.get(system) ?? '') ?? [])),
  };
}

interface Source {
  readonly ask: Questions;
  readonly texts: Texts;
  readonly references: References;
  readonly keys: ReadonlyMap<Subject<unknown>, string>;
}

function rowOf(system: Subject<System>, source: Source, notes: readonly number[]): SystemRow {
  const { ask, texts, references, keys } = source;
  const { value } = system;
  const named = (id: string): NamedSystem => {
    const defined = ask.definition('system', id);
    return { id, key: defined && keys.get(defined) };
  };
  return {
    key: keys.get(system) ?? '',
    id: value.id ?? '',
    kind: value.kind,
    service:
      value.service === undefined
        ? undefined
        : { id: value.service, name: references.nameOf('service', value.service) },
    inScope: isSystemInScope(value, ask),
    functions: value.functions ?? [],
    runsOn: value.runsOn === undefined ? undefined : named(value.runsOn),
    networks: (value.networks ?? []).map(named),
    zone: value.zone ?? '',
    administrators: layers.flatMap((layer): readonly Administrator[] => {
      const id = value.administrators?.[layer];
      return id === undefined ? [] : [{ layer, id, name: references.nameOf('person', id) }];
    }),
    separation: {
      tenants: texts.read(value.separation?.tenants),
      management: texts.read(value.separation?.management),
    },
    privilegedLogging: texts.read(value.privilegedLogging),
    securityFunctions: value.securityFunctions ?? [],
    serviceLevel: texts.read(value.serviceLevel),
    agreement: texts.read(value.agreement),
    notes,
    place: references.placeOf(system),
    entry: references.entryOf(system),
  };
}
