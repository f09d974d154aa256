/** The questions that begin an ISMS, in their order, as every door asks them. */
import type { Bilingual } from '../../words/bilingual';
import { editions, models, rolesOf, shapes, wrongServices, type Answers, type Question } from './answers';
import { wrongWithName } from './names';

export interface Choice {
  readonly value: string;
  readonly label: Bilingual;
  readonly detail?: Bilingual;
}

/** What has been answered so far. */
export type Given = Partial<Answers>;

export type Asked =
  | {
      readonly kind: 'name';
      readonly question: 'organization';
      readonly ask: Bilingual;
      readonly example: Bilingual;
      readonly wrong: (text: string) => Bilingual | undefined;
    }
  | {
      readonly kind: 'names';
      readonly question: 'provided' | 'used';
      readonly ask: Bilingual;
      readonly example: Bilingual;
      readonly wrong: (text: string) => Bilingual | undefined;
    }
  | {
      readonly kind: 'choice';
      readonly question: 'shape' | 'model' | 'edition' | 'language';
      readonly ask: Bilingual;
      readonly choices: readonly Choice[];
    };

const shapeChoices: Readonly<Record<(typeof shapes)[number], Omit<Choice, 'value'>>> = {
  'provider-on-cloud': {
    label: { en: 'We provide a service on another cloud', ja: 'ほかのクラウドの上でサービスを提供' },
    detail: {
      en: 'For instance SaaS on a rented IaaS: provider and customer at once',
      ja: 'IaaSを借りてSaaSを提供する場合など。プロバイダとカスタマの両方に当たります',
    },
  },
  infrastructure: {
    label: { en: 'We provide cloud services on our own machines', ja: '自社の設備でクラウドサービスを提供' },
    detail: { en: 'Provider only', ja: 'プロバイダだけに当たります' },
  },
  customer: {
    label: { en: 'We only use cloud services', ja: 'クラウドサービスの利用だけ' },
    detail: { en: 'Customer only', ja: 'カスタマだけに当たります' },
  },
};

const modelLabels: Readonly<Record<(typeof models)[number], Bilingual>> = {
  saas: { en: 'SaaS: an application', ja: 'SaaS(アプリケーション)' },
  paas: { en: 'PaaS: a platform', ja: 'PaaS(プラットフォーム)' },
  iaas: { en: 'IaaS: infrastructure', ja: 'IaaS(基盤)' },
  other: { en: 'Another one', ja: 'その他' },
};

const editionLabels: Readonly<Record<(typeof editions)[number], Bilingual>> = {
  '2022': { en: '2022 (JIS Q 27001:2023)', ja: '2022年版(JIS Q 27001:2023)' },
  '2013': { en: '2013 (JIS Q 27001:2014)', ja: '2013年版(JIS Q 27001:2014)' },
};

/** The value of a choice that says that it is not known yet. */
export const notYetKnown = 'unknown';

/** What is still to be asked, after what has been answered. */
export function questionsFor(given: Given): readonly Asked[] {
  const roles = given.shape ? rolesOf[given.shape] : [];
  return [
    {
      kind: 'name',
      question: 'organization',
      ask: { en: 'Name of your organisation', ja: '組織名' },
      example: { en: 'Example Ltd.', ja: '株式会社○○' },
      wrong: wrongWithName,
    },
    {
      kind: 'choice',
      question: 'shape',
      ask: { en: 'How does your organisation stand to cloud services?', ja: 'クラウドサービスとの関わり方' },
      choices: shapes.map((value) => ({ value, ...shapeChoices[value] })),
    },
    ...(roles.includes('provider') ? [providedQuestion] : []),
    ...(given.shape === 'infrastructure' || given.shape === undefined ? [] : [modelQuestion(given)]),
    ...(roles.includes('customer') ? [usedQuestion(given.provided ?? [])] : []),
    {
      kind: 'choice',
      question: 'edition',
      ask: { en: 'Edition of ISO/IEC 27001', ja: 'ISO/IEC 27001の版' },
      choices: editions.map((value) => ({ value, label: editionLabels[value] })),
    },
    {
      kind: 'choice',
      question: 'language',
      ask: { en: 'Language of the documents', ja: '文書の言語' },
      choices: [
        { value: 'ja', label: { en: '日本語', ja: '日本語' } },
        { value: 'en', label: { en: 'English', ja: '英語' } },
      ],
    },
  ];
}

const providedQuestion: Asked = {
  kind: 'names',
  question: 'provided',
  ask: {
    en: 'Cloud services that you provide (separate several by semicolons)',
    ja: '提供するクラウドサービスの名称(複数の場合は「、」で区切る)',
  },
  example: { en: 'Example CRM', ja: '○○予約' },
  wrong: (text) => wrongServices('provided', namesIn(text), [], true)[0]?.why,
};

function usedQuestion(provided: readonly string[]): Asked {
  return {
    kind: 'names',
    question: 'used',
    ask: {
      en: 'Cloud services of others that you use (separate several by semicolons)',
      ja: '利用する他社のクラウドサービスの名称(複数の場合は「、」で区切る)',
    },
    example: { en: 'Acme IaaS', ja: '○○ IaaS' },
    wrong: (text) => wrongServices('used', namesIn(text), provided, true)[0]?.why,
  };
}

function modelQuestion({ shape }: Given): Asked {
  const ask =
    shape === 'customer'
      ? { en: 'Service model of what you use', ja: '利用するサービスのサービスモデル' }
      : { en: 'Service model of what you provide', ja: '提供するサービスのサービスモデル' };
  const unknown = { value: notYetKnown, label: { en: 'Not decided yet', ja: 'まだ決めない' } };
  return {
    kind: 'choice',
    question: 'model',
    ask,
    choices: [...models.map((value) => ({ value, label: modelLabels[value] })), unknown],
  };
}

/** The names in a line of several. */
export function namesIn(text: string): readonly string[] {
  return text
    .split(/[、;；]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** The answers so far with one more; a choice that there is not leaves them as they are. */
export function answered(given: Given, { question }: { readonly question: Question }, value: string): Given {
  switch (question) {
    case 'organization':
      return { ...given, organization: value.trim() };
    case 'provided':
    case 'used':
      return { ...given, [question]: namesIn(value) };
    case 'shape': {
      const shape = shapes.find((each) => each === value);
      if (!shape) return given;
      const kept = rolesOf[shape];
      return {
        ...given,
        shape,
        provided: kept.includes('provider') ? (given.provided ?? []) : [],
        used: kept.includes('customer') ? (given.used ?? []) : [],
      };
    }
    case 'model':
      return { ...given, model: models.find((each) => each === value) };
    case 'edition':
      return { ...given, edition: editions.find((each) => each === value) ?? '2022' };
    case 'language':
      return { ...given, language: value === 'en' ? 'en' : 'ja' };
  }
}
