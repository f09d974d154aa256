/** What a person who begins an ISMS is asked, and what the answers must be. */
import type { Bilingual, Language } from '../../words/bilingual';
import type { Edition27001, Role } from '../../words/roles';
import { sameName, wrongWithName } from './names';

/** How an organisation stands to cloud services. */
export type Shape = 'provider-on-cloud' | 'infrastructure' | 'customer';
export type ServiceModel = 'saas' | 'paas' | 'iaas' | 'other';

export const shapes: readonly Shape[] = ['provider-on-cloud', 'infrastructure', 'customer'];
export const models: readonly ServiceModel[] = ['saas', 'paas', 'iaas', 'other'];
export const editions: readonly Edition27001[] = ['2022', '2013'];

export interface Answers {
  readonly organization: string;
  readonly shape: Shape;
  /** Names of the services that are provided; none for a customer only. */
  readonly provided: readonly string[];
  /** Names of the cloud services of others that are used; none for whoever provides on machines of its own. */
  readonly used: readonly string[];
  /** Of the services that are provided, of a customer those that it uses; `undefined` while nobody knows. */
  readonly model: ServiceModel | undefined;
  readonly edition: Edition27001;
  /** Of the files and of the documents made from them. */
  readonly language: Language;
}

export type Question = keyof Answers;

export interface Refusal {
  readonly question: Question;
  readonly why: Bilingual;
}

/** More services, nobody names in one go. */
const mostServices = 50;

/** The roles in which an organisation of a shape stands to the services in its scope. */
export const rolesOf: Readonly<Record<Shape, readonly Role[]>> = {
  'provider-on-cloud': ['provider', 'customer'],
  infrastructure: ['provider'],
  customer: ['customer'],
};

/** What is wrong with what has been answered so far; what has not been is passed over. */
export function refusals({ organization, shape, provided, used }: Partial<Answers>): readonly Refusal[] {
  const wrongName = organization === undefined ? undefined : wrongWithName(organization);
  const isAsked = (role: Role): boolean => shape === undefined || rolesOf[shape].includes(role);
  return [
    ...(wrongName ? [{ question: 'organization', why: wrongName } as const] : []),
    ...(provided ? wrongServices('provided', provided, [], isAsked('provider')) : []),
    ...(used ? wrongServices('used', used, provided ?? [], isAsked('customer')) : []),
  ];
}

/** Why this list of services is none; `others` are those that were named before. */
export function wrongServices(
  question: 'provided' | 'used',
  names: readonly string[],
  others: readonly string[],
  isAsked: boolean,
): readonly Refusal[] {
  const refuse = (why: Bilingual): readonly Refusal[] => [{ question, why }];
  if (!isAsked) return names.length > 0 ? refuse(notAsked[question]) : [];
  if (names.length === 0) return refuse({ en: 'Name at least one service.', ja: 'サービスを一つ以上挙げてください。' });
  if (names.length > mostServices)
    return refuse({
      en: `Name at most ${mostServices} services.`,
      ja: `サービスは${mostServices}件以内で挙げてください。`,
    });
  const wrong = names.map(wrongWithName).find((why) => why !== undefined);
  if (wrong) return refuse(wrong);
  const before = (index: number): readonly string[] => [...others, ...names.slice(0, index)];
  const isTwice = names.some((name, index) => before(index).some((each) => sameName(each, name)));
  return isTwice ? refuse({ en: 'Two services have the same name.', ja: '同じ名称のサービスが二つあります。' }) : [];
}

const notAsked = {
  provided: {
    en: 'An organisation that only uses cloud services provides none.',
    ja: '利用するだけの組織の場合、提供するサービスは挙げられません。',
  },
  used: {
    en: 'An organisation that provides on its own machines uses no other cloud service here; choose the other shape.',
    ja: '自社の設備で提供する組織の場合、利用するクラウドサービスは挙げられません。ほかのクラウドサービスを使う場合は、その形態を選んでください。',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
