/** Ids: defined once, and naming something that exists. */
import type { Bilingual } from '../catalog/bilingual';
import type { Reference } from '../facts/fields';
import { mark } from '../facts/marks';
import type { Risk } from '../facts/model';
import type { Questions } from '../project/questions';
import type { Subject } from '../project/subject';
import type { ReferenceKind } from '../schema/field';
import { atEntry, atKey, atValue } from './anchors';
import { asWritten, choose, people } from './choices';
import { controlsFor } from './control-choices';
import { toDo, type Fix } from './fix';
import { nearest, suggestion } from './nearest';
import { none, rule, type Anchor, type Draft } from './rule';

type FieldAnchor = Extract<Anchor, { kind: 'field' }>;

/** Kinds that entries of a section define, what people call them, and what a new entry must have. */
const definable: Readonly<Partial<Record<ReferenceKind, { section: string; en: string; ja: string; name: string }>>> = {
  person: { section: 'people', en: 'person', ja: '要員', name: 'name' },
  service: { section: 'services', en: 'service', ja: 'サービス', name: 'name' },
  asset: { section: 'assets', en: 'asset', ja: '資産', name: 'name' },
  system: { section: 'systems', en: 'system', ja: 'システム', name: 'kind' },
  risk: { section: 'risks', en: 'risk', ja: 'リスク', name: 'title' },
  evidence: { section: 'evidence', en: 'evidence', ja: '証拠', name: 'title' },
  document: { section: 'documents', en: 'document', ja: '文書', name: 'title' },
  audit: { section: 'audits', en: 'audit', ja: '監査', name: 'type' },
};

/** Kinds whose ids must be unique in a project. */
const uniqueKinds = new Set<ReferenceKind>([...(Object.keys(definable) as ReferenceKind[]), 'control', 'auditFinding']);

export const duplicateId = rule({
  code: 'id/duplicate',
  severity: 'error',
  on: 'every-entry',
  judges: [],
  clause: '',
  messages: {
    default: {
      en: 'The id "{id}" is already used by another entry.',
      ja: 'ID「{id}」は別の項目で既に使われています。',
    },
    catalogue: {
      en: '"{id}" is a control of a standard and cannot be the id of a control of your own.',
      ja: '「{id}」は規格の管理策の番号であり、独自の管理策のIDには使えません。',
    },
    section: {
      en: '"{id}" may stand only once in a project, and does already in another file.',
      ja: '「{id}」はプロジェクトに一度しか書けませんが、別のファイルに既にあります。',
    },
  },
  explanation: {
    when: {
      en: 'Two entries of a kind have the same id, an own control has the id of a catalogue, or a section that stands once stands twice.',
      ja: '同じ種類の項目のIDが重なる、独自の管理策が規格の番号を使う、又は一度だけの項目が二度ある場合に示します。',
    },
    why: {
      en: 'A reference must lead to one thing; with two, an auditor may be shown the wrong one.',
      ja: '参照先が一つに定まらないと、審査員に誤ったものを示すおそれがあります。',
    },
    mend: { en: 'Give one of them another id, or join them.', ja: '一方のIDを変えるか、一つにまとめてください。' },
  },
  example: {
    bad: `people:
  - {id: hanako, name: 情報 花子}
  - {id: hanako, name: 監査 花子}
`,
    good: `people:
  - {id: hanako, name: 情報 花子}
  - {id: hanako-k, name: 監査 花子}
`,
  },
  check: (subject, ask) => [...duplicateDefinitions(subject, ask), ...duplicateSection(subject, ask)],
});

function duplicateDefinitions(subject: Subject, ask: Questions): readonly Draft[] {
  return subject.facts.definitions.flatMap(({ kind, id, at }): readonly Draft[] => {
    if (!uniqueKinds.has(kind)) return [];
    if (kind === 'control' && isCatalogueControl(id, ask)) {
      return [{ variant: 'catalogue', anchor: atValue(subject, at), args: { id } }];
    }
    const first = ask.definition(kind, id);
    const firstAt = first?.facts.definitions.find((each) => each.kind === kind && each.id === id)?.at;
    if (!first || firstAt === undefined || (first === subject && firstAt === at)) return [];
    const related = [{ anchor: atValue(first, firstAt), message: { en: 'First used here', ja: '最初の使用箇所' } }];
    return [{ anchor: atValue(subject, at), args: { id }, related }];
  });
}

function isCatalogueControl(id: string, { catalog }: Questions): boolean {
  return [catalog.cloudControl(id), catalog.annexControl('2013', id), catalog.annexControl('2022', id)].some(Boolean);
}

function duplicateSection(subject: Subject, ask: Questions): readonly Draft[] {
  const { section } = subject;
  const singleton = ask.language.root.properties.get(section)?.singleton;
  if (!singleton || (section === 'soa' && !subject.facts.marks.includes(mark.statementHead))) return none;
  const first = ask.all(section === 'soa' ? mark.statementHead : mark.section(section as never))[0];
  // Within one file it is a key that stands twice, which has a finding of its own.
  if (!first || first === subject || first.document === subject.document) return none;
  const related = [{ anchor: atEntry(first), message: { en: 'First used here', ja: '最初の使用箇所' } }];
  return [{ variant: 'section', anchor: atEntry(subject), args: { id: section }, related }];
}

export const unresolved = rule({
  code: 'ref/unresolved',
  severity: 'error',
  on: 'every-entry',
  judges: [],
  clause: '',
  messages: {
    default: { en: 'There is no {kind} "{id}".{suggestion}', ja: '{kind}「{id}」は定義されていません。{suggestion}' },
    undecided: {
      en: 'It is still to be decided which {kind} this is: write its id in place of {id}.',
      ja: '{kind}がまだ決まっていません。{id}の代わりにIDを書いてください。',
    },
  },
  explanation: {
    when: {
      en: 'A field names a person, service, asset, system, risk, evidence, audit or document that nothing defines.',
      ja: '要員、サービス、資産、システム、リスク、証拠、監査又は文書の参照先が定義されていない場合に示します。',
    },
    why: {
      en: 'A dead link breaks the path from service to risk to control to evidence that an auditor walks.',
      ja: 'サービス、リスク、管理策、証拠とたどる監査の経路が、参照切れによって途切れてしまいます。',
    },
    mend: { en: 'Correct the id, or create the entry.', ja: 'IDを訂正するか、項目を作成してください。' },
  },
  example: {
    bad: `people:
  - {id: hanako, name: 情報 花子}
assets:
  - {id: db, name: 顧客データベース, owner: hanoko}
`,
    good: `people:
  - {id: hanako, name: 情報 花子}
assets:
  - {id: db, name: 顧客データベース, owner: hanako}
`,
  },
  check: (subject, ask) => {
    const broken = subject.facts.references.filter(
      ({ kind, id }) => definable[kind] && !ask.has(mark.defines(kind, id)),
    );
    return broken.map((reference) => {
      const kind = definable[reference.kind] ?? { en: reference.kind, ja: reference.kind };
      const undecided = reference.id === toDo;
      const others = ask.ids(reference.kind).filter((id) => !definesItself(subject, id));
      const meant = undecided ? undefined : nearest(reference.id, others);
      return {
        ...(undecided ? { variant: 'undecided' } : {}),
        anchor: reference.byKey ? atKey(subject, reference.at) : atValue(subject, reference.at),
        args: { kind: { en: kind.en, ja: kind.ja }, id: reference.id, suggestion: suggestion(meant) },
        data: { kind: reference.kind, id: reference.id, meant },
      };
    });
  },
  fix: ({ anchor, data }, ask): readonly Fix[] => {
    if (anchor.kind !== 'field') return [];
    const id = String(data?.['id']);
    const kind = definable[String(data?.['kind']) as ReferenceKind];
    if (!kind) return [];
    if (id === toDo) return decide(anchor, kind, String(data?.['kind']), ask);
    const create: Fix = {
      title: { en: `Create the ${kind.en} ${id}`, ja: `${kind.ja}「${id}」を作成` },
      changes: [{ kind: 'add-entries', section: kind.section, entries: [newEntry(kind, id)] }],
    };
    const replace = replaceByMeant(anchor.subject, anchor.at, data?.['meant']);
    // What cannot be an id can only be corrected.
    return isId.test(id) ? [...replace, create] : replace;
  },
});

/** Nothing runs on itself, nor does a service use itself. */
function definesItself(subject: Subject, id: string): boolean {
  return subject.facts.definitions.some((definition) => definition.id === id);
}

const isId = /^[\p{L}\p{N}._-]+$/u;

/** In place of a placeholder: any of those that there are. */
function decide(anchor: FieldAnchor, called: Bilingual, kind: string, ask: Questions): readonly Fix[] {
  if (anchor.part === 'key') return [];
  const choices = kind === 'person' ? people(ask) : ask.ids(kind).map(asWritten);
  return choices.length === 0 ? [] : choose(anchor.subject, anchor.at, called, choices);
}

function newEntry(kind: { section: string; name: string }, id: string) {
  if (kind.name === 'kind') return { id, kind: 'other' };
  return { id, [kind.name]: kind.name === 'type' ? 'internal' : toDo };
}

function replaceByMeant(subject: Subject<unknown>, at: string, meant: unknown): readonly Fix[] {
  if (typeof meant !== 'string') return [];
  const title = { en: `Replace by ${meant}`, ja: `「${meant}」に置換` };
  return [{ title, preferred: true, changes: [{ kind: 'set', subject, at, value: meant }] }];
}

export const controlUnknown = rule({
  code: 'control/unknown',
  severity: 'error',
  on: 'every-entry',
  judges: [],
  clause: '4.2.2 c)',
  messages: {
    default: {
      en: '"{id}" is a control of neither ISO/IEC 27017:2015 nor annex A ({edition}), nor one of your own.{suggestion}',
      ja: '「{id}」は、ISO/IEC 27017:2015、附属書A({edition}年版)及び独自の管理策のいずれにもありません。{suggestion}',
    },
    edition: {
      en: '"{id}" is a control of the {other} edition of annex A; this project states the {edition} edition, where it is {counterparts}.',
      ja: '「{id}」は附属書Aの{other}年版の管理策です。このプロジェクトは{edition}年版を用いており、対応する管理策は{counterparts}です。',
    },
    undecided: {
      en: 'It is still to be decided which control this is: write its id in place of {id} (4.2.2 c)).',
      ja: '管理策がまだ決まっていません。{id}の代わりに管理策の番号を書いてください(4.2.2 c))。',
    },
  },
  explanation: {
    when: {
      en: 'A control id is in no catalogue in force and not among `ownControls`.',
      ja: '管理策の番号が、有効なカタログにも独自の管理策(ownControls)にもない場合に示します。',
    },
    why: {
      en: 'The statement of applicability is compared with annex A and ISO/IEC 27017; an id that they do not have compares with nothing.',
      ja: '適用宣言書は附属書A及びISO/IEC 27017と比較されます。いずれにもない番号は比較できません。',
    },
    mend: {
      en: 'Choose the control from the completion list; write `13.1.3` for ISO/IEC 27017 and `A.8.22` for annex A.',
      ja: '補完候補から選んでください。ISO/IEC 27017は13.1.3、附属書AはA.8.22のように書きます。',
    },
  },
  example: {
    bad: `soa:
  controls:
    - {id: CLD.9.5.3, applicable: false, exclusionReason: 仮想環境を提供していないため}
`,
    good: `soa:
  controls:
    - {id: CLD.9.5.2, applicable: false, exclusionReason: 仮想環境を提供していないため}
`,
  },
  check: (subject, ask) =>
    subject.facts.references
      .filter(({ kind, id }) => kind === 'control' && !controlExists(id, ask))
      .map((reference) => unknownControl(subject, reference, ask)),
  fix: ({ anchor, data, variant }, ask) => {
    if (anchor.kind !== 'field') return [];
    const { subject, at } = anchor;
    if (variant !== 'undecided') return replaceByMeant(subject, at, data?.['meant']);
    const choices = subject.section === 'risks' ? controlsFor(subject as Subject<Risk>, ask) : [];
    if (choices.length === 0) return [];
    const single = choices.map(({ value, label }) => ({
      value: Array.isArray(value) ? (value[0] ?? '') : value,
      label,
    }));
    return choose(subject, at, { en: 'control', ja: '管理策' }, single);
  },
});

/** Whether the id is a control of ISO/IEC 27017, of annex A in the edition in force, or the organisation's own. */
export function controlExists(id: string, ask: Questions): boolean {
  if (ask.catalog.cloudControl(id)) return true;
  if (id.startsWith('A.') && ask.catalog.annexControl(ask.edition, id)) return true;
  return ask.has(mark.defines('control', id));
}

function unknownControl(subject: Subject, { id, at }: Reference, ask: Questions): Draft {
  const { edition, catalog } = ask;
  if (id === toDo) return { variant: 'undecided', anchor: atValue(subject, at), args: { id }, data: { id } };
  const other = edition === '2022' ? '2013' : '2022';
  const elsewhere = catalog.annexControl(other, id);
  if (elsewhere) {
    const { counterparts } = elsewhere;
    const listed = counterparts.join(', ') || '-';
    return {
      variant: 'edition',
      anchor: atValue(subject, at),
      args: { id, edition, other, counterparts: listed },
      data: { id, meant: counterparts.length === 1 ? counterparts[0] : undefined },
    };
  }
  const known = [...catalog.cloudControls, ...catalog.annexControls(edition)].map((control) => control.id);
  const prefixed = catalog.annexControl(edition, `A.${id}`) ? `A.${id}` : undefined;
  const meant = prefixed ?? nearest(id, [...known, ...ask.ids('control')]);
  return { anchor: atValue(subject, at), args: { id, edition, suggestion: suggestion(meant) }, data: { id, meant } };
}

export const enisaUnknown = rule({
  code: 'enisa/unknown',
  severity: 'error',
  on: 'every-entry',
  judges: [],
  clause: '4.2.1',
  messages: {
    default: {
      en: 'ENISA 2009 has no code "{id}": risks are R1 to R35, vulnerabilities V1 to V53, assets A1 to A23.{suggestion}',
      ja: 'ENISA 2009に「{id}」はありません。リスクはR1からR35、ぜい弱性はV1からV53、資産はA1からA23です。{suggestion}',
    },
  },
  explanation: {
    when: {
      en: 'A code of a risk, vulnerability or asset is not in the ENISA report of 2009.',
      ja: 'リスク、ぜい弱性又は資産のコードがENISA(2009)にない場合に示します。',
    },
    why: {
      en: 'The codes are the vocabulary in which coverage of the cloud risks is judged.',
      ja: 'コードは、クラウドのリスクを漏れなく評価したかを確かめるための語彙です。',
    },
    mend: { en: 'Choose the code from the completion list.', ja: '補完候補からコードを選んでください。' },
  },
  example: {
    bad: `enisaNotRelevant:
  - {code: R36, reason: 該当する事業を行っていないため}
`,
    good: `enisaNotRelevant:
  - {code: R24, reason: 顧客のソフトウェアライセンスを取り扱わないため}
`,
  },
  check: (subject, { catalog }) =>
    subject.facts.references.flatMap(({ kind, id, at }): readonly Draft[] => {
      const codes = enisaCodes(kind, catalog);
      if (!codes || codes.includes(id)) return [];
      const meant = nearest(id, codes);
      return [{ anchor: atValue(subject, at), args: { id, suggestion: suggestion(meant) }, data: { id, meant } }];
    }),
  fix: ({ anchor, data }) =>
    anchor.kind === 'field' ? replaceByMeant(anchor.subject, anchor.at, data?.['meant']) : [],
});

function enisaCodes(kind: ReferenceKind, catalog: Questions['catalog']): readonly string[] | undefined {
  if (kind === 'enisaRisk') return catalog.enisaRisks.map(({ id }) => id);
  if (kind === 'enisaVulnerability') return catalog.enisaVulnerabilities.map(({ id }) => id);
  if (kind === 'enisaAsset') return catalog.enisaAssets.map(({ id }) => id);
  return undefined;
}

export const referenceRules = [duplicateId, unresolved, controlUnknown, enisaUnknown];
