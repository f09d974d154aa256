/** Small projects as people leave them: fields forgotten, words misspelt, ids that lead nowhere; in either style. */
import fc from 'fast-check';
import { fixtureFolder } from '../support/project-text';
import type { Texts } from './projects';

type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

const person = fc.constantFrom('hanako', 'jiro', 'hanoko', 'yamada');
const service = fc.constantFrom('crm', 'iaas', 'crn');
const control = fc.constantFrom('CLD.9.5.1', '13.1.3', 'CLD.9.5.3', 'A.5.10', 'A.8.22', '6.1.1');
const day = fc.constantFrom('2026-05-10', '2025-01-31', '2027-03-31', '2026-02-30');
const step = fc.constantFrom('low', 'medium', 'high', 'midium');
const role = fc.constantFrom('provider', 'customer', 'provder');
const prose = fc.constantFrom('顧客ごとに分離しているため', 'N/A', 'Example CRMの提供', '該当なし');

function some(item: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.uniqueArray(item, { minLength: 1, maxLength: 2 });
}

/** A mapping of which any key may be missing, but for those always written. */
function entry(
  always: Readonly<Record<string, fc.Arbitrary<Value>>>,
  sometimes: Readonly<Record<string, fc.Arbitrary<Value>>>,
): fc.Arbitrary<Value> {
  return fc.record({ ...always, ...sometimes }, { requiredKeys: Object.keys(always) });
}

function list(prefix: string, item: fc.Arbitrary<Value>, maxLength: number): fc.Arbitrary<Value> {
  return fc
    .array(item, { minLength: 1, maxLength })
    .map((items) => items.map((each, index) => ({ id: `${prefix}${index + 1}`, ...(each as object) }) as Value));
}

const people: Value = [
  { id: 'hanako', name: '情報 花子' },
  { id: 'jiro', name: '監査 次郎' },
];

const services = fc.uniqueArray(
  entry(
    { id: fc.constantFrom('crm', 'iaas') },
    {
      name: fc.constantFrom('Example CRM', 'Acme IaaS'),
      roles: some(role),
      model: fc.constantFrom('saas', 'sass'),
      uses: some(service),
      virtualized: fc.boolean(),
      owner: person,
    },
  ),
  { minLength: 1, maxLength: 2, selector: (each) => (each as { id: string }).id },
);

const scope = entry(
  {},
  {
    statement: fc.oneof(prose, fc.record({ provider: prose })),
    boundary: entry({}, { physical: prose }),
    applicability: prose,
    relation: fc.constantFrom('part', 'same', 'sam'),
    exclusions: fc.constant([{ what: '営業部' }]),
    document: entry({}, { id: fc.constant('DOC-1'), version: fc.constant('1.0'), approvedBy: person, approvedOn: day }),
  },
);

const criteria = entry(
  { likelihood: fc.constant(['low', 'medium', 'high']), impact: fc.constant(['low', 'medium', 'high']) },
  {
    process: prose,
    levels: fc.constantFrom<Value>(
      [
        { name: 'low', upTo: 1 },
        { name: 'high', upTo: 4 },
      ],
      [{ name: 'low', upTo: 1 }, { name: 'high' }],
      [
        { name: 'low', upTo: 1 },
        { name: 'high', upTo: 3 },
      ],
    ),
    acceptance: fc.constantFrom<Value>(
      { upTo: 'low' },
      { upTo: 'lov' },
      { upTo: 'low', authority: { high: 'hanako' } },
    ),
  },
);

const risk = entry(
  {},
  {
    title: prose,
    enisa: some(fc.constantFrom('R9', 'R2', 'R99')),
    services: some(service),
    roles: some(role),
    affects: some(fc.constantFrom('confidentiality', 'availability', 'integrty')),
    owner: person,
    likelihood: step,
    impact: step,
    level: step,
    assessedOn: day,
    treatment: fc.constantFrom<Value>('modify', 'retain', 'share', ['avoid'], 'modfy'),
    controls: some(control),
    residual: entry({}, { likelihood: step, impact: step }),
    acceptance: entry({}, { by: person, until: day, reason: prose }),
    plan: entry({}, { action: prose, due: day }),
  },
);

const soa = entry(
  {
    controls: fc.uniqueArray(
      entry(
        { id: control },
        {
          roles: some(role),
          applicable: fc.boolean(),
          basis: some(fc.constantFrom('risk', 'legal', 'leagl')),
          inclusionReason: prose,
          exclusionReason: prose,
          status: fc.constantFrom('implemented', 'planned', 'plannd'),
          due: day,
          owner: person,
          evidence: some(fc.constantFrom('EV-1', 'EV1')),
        },
      ),
      { minLength: 1, maxLength: 3, selector: (each) => JSON.stringify(each) },
    ),
  },
  { version: fc.constant('1.0'), date: day, approvedBy: person },
);

const audit = entry(
  {},
  {
    type: fc.constantFrom('internal', 'external', 'intern'),
    criteria: some(fc.constantFrom('organization', 'jip-isms517', 'effectivness')),
    services: some(service),
    controls: fc.oneof(fc.constant('all'), some(control)),
    planned: day,
    performed: day,
    auditors: some(person),
    report: fc.constant('reports/ia.md'),
    conclusion: entry({}, { conformity: prose, effectiveness: prose }),
    findings: list(
      'NC-',
      entry(
        {},
        {
          grade: fc.constantFrom('minor', 'observation', 'mnor'),
          correction: prose,
          rootCause: prose,
          effectiveness: entry({}, { verifiedBy: person, on: day }),
          status: fc.constantFrom('open', 'closed'),
        },
      ),
      1,
    ),
  },
);

const system = entry(
  {},
  {
    kind: fc.constantFrom('hypervisor', 'virtual-switch', 'virtual-machine', 'network'),
    service,
    runsOn: fc.constantFrom('S-1', 'S-2', 'S-3'),
    administrators: entry({}, { hypervisor: person, network: person }),
    securityFunctions: some(fc.constantFrom('firewall', 'firewal')),
    serviceLevel: prose,
  },
);

const sections = fc.record(
  {
    isms: fc.constant(1),
    people: fc.constant(people),
    scope,
    services,
    criteria,
    risks: list('R-', risk, 2),
    soa,
    auditProgramme: entry({}, { intervalMonths: fc.constant(12), criteria: some(fc.constant('organization')) }),
    audits: list('IA-', audit, 2),
    systems: list('S-', system, 2),
    evidence: list('EV-', entry({}, { title: prose, validUntil: day, period: fc.record({ from: day, to: day }) }), 1),
    enisaNotRelevant: fc.constantFrom<Value>([{ code: 'R24' }], [{ reason: '該当なし' }]),
  } satisfies Record<string, fc.Arbitrary<Value>>,
  { requiredKeys: ['isms'] },
);

/** One file, or one for the root and one for all else. */
export const smallProjects: fc.Arbitrary<Texts> = fc
  .tuple(sections, fc.boolean(), fc.boolean())
  .map(([all, flow, split]) => {
    const written = Object.entries(all).map(
      ([section, value]) => [section, write(section, value as Value, flow)] as const,
    );
    const text = (which: (section: string) => boolean): string =>
      written.flatMap(([section, lines]) => (which(section) ? [lines] : [])).join('');
    if (!split) return new Map([[`${fixtureFolder}isms.yaml`, text(() => true)]]);
    return new Map([
      [`${fixtureFolder}isms.yaml`, text((section) => section === 'isms')],
      [`${fixtureFolder}rest.isms.yaml`, text((section) => section !== 'isms')],
    ]);
  });

function write(section: string, value: Value, flow: boolean): string {
  return `${section}:${block(value, '', flow)}\n`;
}

/** Block style down to entries, which are flow where asked for. */
function block(value: Value, indent: string, flow: boolean): string {
  if (Array.isArray(value)) {
    if (!value.some((item) => typeof item === 'object')) return ` ${inline(value)}`;
    const items = value.map((item: Value) =>
      flow ? `\n${indent}  - ${inline(item)}` : `\n${indent}  - ${block(item, `${indent}    `, flow).trimStart()}`,
    );
    return items.join('');
  }
  if (typeof value !== 'object') return ` ${inline(value)}`;
  const pairs = Object.entries(value);
  if (pairs.length === 0) return ' {}';
  // Items begin on the line of their dash, whose indentation is already that of the keys.
  const own = indent.endsWith('    ') || indent === '' ? indent || '  ' : indent;
  return pairs.map(([key, each]) => `\n${own}${key}:${block(each as Value, `${own}  `, flow)}`).join('');
}

function inline(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value === 'object') {
    return `{${Object.entries(value)
      .map(([key, each]) => `${key}: ${inline(each as Value)}`)
      .join(', ')}}`;
  }
  return typeof value === 'string' && /^[\d.]+$/.test(value) ? `"${value}"` : String(value);
}
