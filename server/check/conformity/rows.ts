/**
 * What each requirement row of clause 4 stands on: when there is nothing yet to be judged, when it has nothing to apply
 * to, and the sentence that answers it. One entry a row; the conditions are those of a certification auditor.
 */
import { versionText } from '../../words/version-text';
import type { Bilingual } from '../../words/bilingual';
import { counted } from '../../words/counted';
import { listed } from '../../words/listing';
import type { Questions } from '../../workspace/questions';
import { openRisks, servicesInScope } from '../../workspace/scope';

export interface RowFacts {
  /** Nothing is there yet to be judged. */
  readonly isOpen: (ask: Questions) => boolean;
  /** There is something, and the sentence does not apply to it: the fact that says why. */
  readonly notApplicable?: (ask: Questions) => Bilingual | undefined;
  /** What answers the row, in a sentence. */
  readonly answer: (ask: Questions) => Bilingual;
}

const noScope = (ask: Questions): boolean => ask.single('scope') === undefined;
const noService = (ask: Questions): boolean => servicesInScope(ask).length === 0;
const noRisk = (ask: Questions): boolean => openRisks(ask).length === 0;
const noDecision = (ask: Questions): boolean => decided(ask).length === 0;
const noAudit = (ask: Questions): boolean => performed(ask).length === 0;

/** By the id of the row in catalogs/jip-isms517-1.0.json. */
export const rowFacts: ReadonlyMap<string, RowFacts> = new Map<string, RowFacts>([
  [
    '4.1.a',
    {
      isOpen: noScope,
      answer: (ask) => {
        const scope = ask.single('scope');
        const kinds = (['organizational', 'physical', 'technical'] as const).filter((kind) =>
          scope?.has(`/boundary/${kind}`),
        );
        const { en } = listed(kinds);
        const ja = listed(kinds.map((kind) => boundaryNames[kind])).ja;
        return {
          en: `The scope states ${counted(kinds.length, 'kind')} of boundary${en && ` (${en})`} and counts ${counted(inScope(ask), 'cloud service')}.`,
          ja: `適用範囲に${kinds.length}種類の境界${ja && `(${ja})`}が記述され、${inScope(ask)}件のクラウドサービスが対象です。`,
        };
      },
    },
  ],
  [
    '4.1.b',
    {
      isOpen: noScope,
      answer: (ask) => {
        const document = ask.single('scope')?.value.document;
        const record = typeof document === 'string' ? ask.definition('document', document)?.value : document;
        const version = record?.version;
        return {
          en: `The scope is to name ${counted(inScope(ask), 'cloud service')}${version ? `; its document is version ${version}` : ''}.`,
          ja: `適用範囲に名称を挙げるクラウドサービスは${inScope(ask)}件です。${version ? `文書は${versionText(version, 'ja')}です。` : ''}`,
        };
      },
    },
  ],
  [
    '4.1.c',
    {
      isOpen: noService,
      notApplicable: (ask) =>
        standing(ask).length > 0
          ? undefined
          : {
              en: 'No provided service uses another cloud service.',
              ja: 'ほかのクラウドサービスを利用して提供しているサービスはありません。',
            },
      answer: (ask) => ({
        en: `${counted(standing(ask).length, 'provided service stands', 'provided services stand')} on other cloud services.`,
        ja: `ほかのクラウドサービスの上で提供しているサービスは${standing(ask).length}件です。`,
      }),
    },
  ],
  [
    '4.1.d',
    {
      isOpen: noService,
      notApplicable: (ask) =>
        provided(ask).length > 0
          ? undefined
          : { en: 'No cloud service is provided.', ja: '提供しているクラウドサービスはありません。' },
      answer: (ask) => {
        const informed = provided(ask).filter((service) => service.has('/forCustomers')).length;
        const risks = openRisks(ask).filter(({ value }) => value.concernsCustomers).length;
        return {
          en: `${of(informed, provided(ask).length, 'provided service')} ${informed === 1 ? 'says' : 'say'} what customers are given; ${counted(risks, 'risk concerns', 'risks concern')} customers.`,
          ja: `提供するサービス${provided(ask).length}件のうち${informed}件がカスタマに提供する情報及び機能を示し、カスタマとの関係に関するリスクは${risks}件です。`,
        };
      },
    },
  ],
  [
    '4.2.1.a',
    {
      isOpen: noRisk,
      answer: (ask) => ({
        en: `${counted(openRisks(ask).length, 'risk is', 'risks are')} identified for ${counted(inScope(ask), 'cloud service')}.`,
        ja: `${inScope(ask)}件のクラウドサービスについて${openRisks(ask).length}件のリスクが特定されています。`,
      }),
    },
  ],
  [
    '4.2.1.b',
    {
      isOpen: noRisk,
      answer: (ask) => {
        const owned = openRisks(ask).filter((risk) => risk.has('/owner')).length;
        return {
          en: `${of(owned, openRisks(ask).length, 'risk')} ${owned === 1 ? 'has an owner' : 'have owners'}.`,
          ja: `リスク${openRisks(ask).length}件のうち${owned}件にリスク所有者がいます。`,
        };
      },
    },
  ],
  [
    '4.2.2.a',
    {
      isOpen: noRisk,
      answer: (ask) => {
        const treated = openRisks(ask).filter((risk) => risk.has('/treatment')).length;
        return {
          en: `Treatment options are chosen for ${of(treated, openRisks(ask).length, 'risk')}.`,
          ja: `リスク${openRisks(ask).length}件のうち${treated}件でリスク対応の選択肢が選ばれています。`,
        };
      },
    },
  ],
  [
    '4.2.2.b',
    {
      isOpen: noRisk,
      answer: (ask) => {
        const controls = new Set(openRisks(ask).flatMap(({ value }) => value.controls ?? []));
        return {
          en: `The risks need ${counted(controls.size, 'control', 'different controls')}.`,
          ja: `リスク対応に必要な管理策として${controls.size}件が決定されています。`,
        };
      },
    },
  ],
  [
    '4.2.2.c',
    {
      isOpen: noDecision,
      answer: (ask) => ({
        en: `${counted(ask.entries('soa.controls').length, 'row compares', 'rows compare')} the controls with annex A and ISO/IEC 27017.`,
        ja: `附属書A及びISO/IEC 27017との比較が${ask.entries('soa.controls').length}行に記載されています。`,
      }),
    },
  ],
  [
    '4.2.2.d1',
    {
      isOpen: noDecision,
      answer: (ask) => ({
        en: `${of(decided(ask).length, ask.entries('soa.controls').length, 'row')} ${decided(ask).length === 1 ? 'says' : 'say'} whether the control applies.`,
        ja: `${ask.entries('soa.controls').length}行のうち${decided(ask).length}行で適用の有無が決定されています。`,
      }),
    },
  ],
  [
    '4.2.2.d2',
    {
      isOpen: noDecision,
      answer: (ask) => {
        const reasons = applied(ask).filter((row) => row.has('/inclusionReason')).length;
        return {
          en: `${of(reasons, applied(ask).length, 'applicable row')} ${reasons === 1 ? 'says' : 'say'} why.`,
          ja: `適用する管理策${applied(ask).length}行のうち${reasons}行に理由が書かれています。`,
        };
      },
    },
  ],
  [
    '4.2.2.d3',
    {
      isOpen: noDecision,
      answer: (ask) => {
        const done = applied(ask).filter(({ value }) => value.status === 'implemented').length;
        return {
          en: `${of(done, applied(ask).length, 'applicable row')} ${done === 1 ? 'is' : 'are'} implemented.`,
          ja: `適用する管理策${applied(ask).length}行のうち${done}行が実施済みです。`,
        };
      },
    },
  ],
  [
    '4.2.2.d4',
    {
      isOpen: noDecision,
      notApplicable: (ask) =>
        excluded(ask).length > 0 || decided(ask).length < ask.entries('soa.controls').length
          ? undefined
          : { en: 'No control is excluded.', ja: '除外した管理策はありません。' },
      answer: (ask) => {
        const reasons = excluded(ask).filter((row) => row.has('/exclusionReason')).length;
        return {
          en: `${of(reasons, excluded(ask).length, 'excluded row')} ${reasons === 1 ? 'says' : 'say'} why.`,
          ja: `除外した管理策${excluded(ask).length}行のうち${reasons}行に理由が書かれています。`,
        };
      },
    },
  ],
  ['4.3.a1', { isOpen: noAudit, answer: auditsSaid }],
  ['4.3.a2', { isOpen: noAudit, answer: auditsSaid }],
  ['4.3.b', { isOpen: noAudit, answer: auditsSaid }],
  [
    '4.3.interval',
    {
      isOpen: (ask) => ask.single('auditProgramme') === undefined,
      answer: (ask) => {
        const months = ask.single('auditProgramme')?.value.intervalMonths;
        const said = auditsSaid(ask);
        if (months === undefined) return said;
        return {
          en: `Every ${months === 1 ? 'month' : counted(months, 'month')}. ${said.en}`,
          ja: `間隔は${months}か月です。${said.ja}`,
        };
      },
    },
  ],
]);

const boundaryNames = { organizational: '組織', physical: '物理', technical: '技術' } as const;

function inScope(ask: Questions): number {
  return servicesInScope(ask).length;
}

/** So many of all: the noun goes with these, the verb with those. */
function of(some: number, all: number, one: string): string {
  return `${some} of ${counted(all, one)}`;
}

function provided(ask: Questions) {
  return servicesInScope(ask).filter(({ value }) => value.roles?.includes('provider'));
}

function standing(ask: Questions) {
  return provided(ask).filter(({ value }) => value.uses?.some((id) => id !== ''));
}

function decided(ask: Questions) {
  return ask.entries('soa.controls').filter(({ value }) => typeof value.applicable === 'boolean');
}

function applied(ask: Questions) {
  return decided(ask).filter(({ value }) => value.applicable);
}

function excluded(ask: Questions) {
  return decided(ask).filter(({ value }) => !value.applicable);
}

/** Audits of one's own that have taken place: reports of others may serve as a part, never as the whole. */
function performed(ask: Questions) {
  return ask
    .entries('audits')
    .filter(
      ({ value: { type, performed: day } }) =>
        (type ?? 'internal') === 'internal' && day !== undefined && day <= ask.today,
    );
}

function auditsSaid(ask: Questions): Bilingual {
  const days = performed(ask).flatMap(({ value }) => value.performed ?? []);
  const last = [...days].sort().at(-1);
  if (last === undefined)
    return { en: 'No internal audit was performed yet.', ja: '内部監査はまだ実施されていません。' };
  return {
    en: `${counted(days.length, 'internal audit was performed, on', 'internal audits were performed, the last on')} ${last}.`,
    ja: `内部監査が${days.length}回実施され、直近は${last}です。`,
  };
}
