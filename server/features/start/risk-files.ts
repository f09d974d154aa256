/** 4.2.1 as the first files have it: criteria on ENISA's scales, risks begun from ENISA, and its other codes to look at. */
import type { Catalog } from '../../catalog/catalog';
import { firstRisks } from '../../catalog/first-risks';
import { begunRisk } from '../../rules/risk/begun-risk';
import type { EnisaRisk } from '../../catalog/types';
import type { Bilingual } from '../../words/bilingual';
import type { Role } from '../../words/roles';
import { asked, held, isHeld } from '../../words/asked';
import type { Answers } from './answers';
import { apart } from './scope-files';
import type { FirstService } from './services';
import { asFile, written } from './writing';

const guide = {
  scales: {
    en: 'The scales and levels of ENISA 2009 (sum of both steps, counted from 0). Other labels and numbers may stand here.',
    ja: 'ENISA 2009の尺度とレベルです(0から数えた段階の和)。自組織の尺度に変えられます。',
  },
  risks: {
    en: 'Begun from ENISA 2009, for the model of the service. Add your own, and remove what does not concern you.',
    ja: 'サービスモデルに応じて、ENISA 2009から挙げたものです。自組織のリスクを追加し、該当しないものは除いてください。',
  },
  others: {
    en: 'The other risks of ENISA: say why each is not relevant, or make it a risk above and remove it here.',
    ja: 'ENISAのほかのリスクです。該当しない理由を書くか、上のリスクに加えてここから削除してください。',
  },
  concernsCustomers: {
    en: 'whether it is a risk in the relation with customers (4.1)',
    ja: 'カスタマとの関係に関するリスクか(4.1)',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export function criteriaFile({ language }: Answers): string {
  const steps = '[very-low, low, medium, high, very-high]';
  return asFile([
    'criteria:',
    `  process: ${held(asked.process, language)}`,
    `  # ${guide.scales[language]}`,
    `  likelihood: ${steps}`,
    `  impact: ${steps}`,
    '  method: sum',
    '  intervalMonths: 12',
    '  levels: [{name: low, upTo: 2}, {name: medium, upTo: 5}, {name: high, upTo: 8}]',
    '  acceptance:',
    `    upTo: ${held(asked.acceptedUpTo, language)}`,
  ]);
}

interface FirstRisk {
  readonly reference: EnisaRisk;
  readonly role: Role;
  readonly services: readonly string[];
}

export function risksFile(services: readonly FirstService[], { language }: Answers, catalog: Catalog): string {
  const hold = (what: keyof typeof asked): string => held(asked[what], language);
  const risks = (['provider', 'customer'] as const).flatMap((role) => risksOf(role, services, catalog));
  const shown = (text: string): string => (isHeld(text, language) ? text : written(text));
  const entry = (risk: FirstRisk, index: number): readonly string[] => {
    const id = `RISK-${String(index + 1).padStart(3, '0')}`;
    return Object.entries(begunRisk({ ...risk, id }, language)).map(([field, value]) => {
      const text = typeof value === 'string' ? shown(value) : `[${value.map(shown).join(', ')}]`;
      const comment = field === 'concernsCustomers' ? ` # ${guide.concernsCustomers[language]}` : '';
      return `${field === 'id' ? '  - ' : '    '}${field}: ${text}${comment}`;
    });
  };
  const begun = risks.map(({ reference: { id } }) => id);
  const others = catalog.enisaRisks.filter(({ id }) => !begun.includes(id));
  return asFile([
    `# ${guide.risks[language]}`,
    'risks:',
    ...apart(risks.map(entry)),
    '',
    `# ${guide.others[language]}`,
    'enisaNotRelevant:',
    ...others.flatMap(({ id, title }) => [
      `  - code: ${id} # ${title[language]}`,
      `    reason: ${hold('notRelevant')}`,
    ]),
  ]);
}

/** One risk for all services of a role: they are of one model. */
function risksOf(role: Role, all: readonly FirstService[], catalog: Catalog): readonly FirstRisk[] {
  const services = all.filter((service) => service.role === role);
  const [first] = services;
  if (!first) return [];
  return firstRisks(role, first.model, catalog).map((reference) => ({
    reference,
    role,
    services: services.map(({ id }) => id),
  }));
}
