/** 4.1 as the first files have it: the root file with organisation, people and scope; the services. */
import type { Bilingual } from '../../words/bilingual';
import { asked, held } from '../../words/asked';
import type { Answers } from './answers';
import type { FirstService } from './services';
import { asFile, written } from './writing';

export interface FileOfClause {
  readonly path: string;
  readonly title: Bilingual;
}

const guide = {
  places: {
    en: 'What stands in <angle brackets> is still to be written. Begin at the top; what is left is shown beside it.',
    ja: '＜ ＞の中は、これから書くところです。上から順に書き換えてください。残っていることは、その場所に表示されます。',
  },
  people: {
    en: 'Add everybody who owns a service or a risk, approves or audits. Other places name people by their id.',
    ja: 'サービスやリスクの責任者、承認者及び監査員を追加してください。ほかの箇所ではidで参照します。',
  },
  relation: {
    en: 'part: a part of the scope of JIS Q 27001; same: the same scope',
    ja: 'part: JIS Q 27001の適用範囲の一部 / same: 同じ適用範囲',
  },
  uses: { en: 'cloud services that it stands on', ja: '基盤として利用するクラウドサービス' },
  virtualized: { en: 'whether customers share virtual machines', ja: '仮想マシンを複数の顧客で共有しているか' },
  forCustomers: {
    en: 'what customers are given for their own information security',
    ja: 'カスタマが自らの情報セキュリティのために使う情報及び機能',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** `files` are all, in the order of the clauses: the root file is where a person learns of the others. */
export function rootFile({ organization, edition, language }: Answers, files: readonly FileOfClause[]): string {
  const hold = (what: keyof typeof asked): string => held(asked[what], language);
  const width = Math.max(...files.map(({ path }) => path.length));
  return asFile([
    `# ${guide.places[language]}`,
    '#',
    ...files.map(({ path, title }) => `# ${path.padEnd(width)}  ${title[language]}`),
    '',
    'isms: 1',
    `language: ${language}`,
    'standards:',
    '  jip-isms517: "1.0"',
    '  iso27017: "2015"',
    `  iso27001: "${edition}"`,
    '',
    'organization:',
    `  name: ${written(organization)}`,
    '',
    `# ${guide.people[language]}`,
    'people:',
    '  - id: isms-manager',
    `    name: ${hold('personName')}`,
    `    title: ${hold('position')}`,
    '',
    'scope:',
    `  statement: ${hold('statement')}`,
    '  boundary:',
    `    organizational: ${hold('organizational')}`,
    `    physical: ${hold('physical')}`,
    `    technical: ${hold('technical')}`,
    `  applicability: ${hold('applicability')}`,
    `  relation: ${hold('relation')} # ${guide.relation[language]}`,
    '  document:',
    '    id: DOC-SCOPE',
    `    version: ${hold('version')}`,
    `    approvedBy: ${hold('approver')}`,
    `    approvedOn: ${hold('day')}`,
  ]);
}

export function servicesFile(services: readonly FirstService[], { language }: Answers): string {
  const hold = (what: keyof typeof asked): string => held(asked[what], language);
  const entry = ({ id, name, role, model, uses }: FirstService): readonly string[] => [
    `  - id: ${written(id)}`,
    `    name: ${written(name)}`,
    `    roles: [${role}]`,
    `    model: ${model ?? hold('model')}`,
    `    deployment: ${hold('deployment')}`,
    ...(uses.length > 0 ? [`    uses: [${uses.map(written).join(', ')}] # ${guide.uses[language]}`] : []),
    ...(role === 'customer'
      ? [`    supplier: ${hold('supplier')}`]
      : [
          `    virtualized: ${hold('truth')} # ${guide.virtualized[language]}`,
          `    forCustomers: # ${guide.forCustomers[language]}`,
          `      information: [${hold('information')}]`,
          `      functions: [${hold('functions')}]`,
        ]),
    `    owner: ${hold('owner')}`,
  ];
  return asFile(['services:', ...apart(services.map(entry))]);
}

/** Entries with a blank line between them. */
export function apart(entries: readonly (readonly string[])[]): readonly string[] {
  return entries.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}
