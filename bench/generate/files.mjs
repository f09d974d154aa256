// Whole files as text: the root of a project, risk registers, and the small files of a workspace.
import { asset, document, linesPerRisk, risk } from './entries.mjs';
import { assets, controls, people, services } from './names.mjs';

const text = (lines) => `${lines.join('\n')}\n`;

/** The file that makes the project, with everything that entries refer to. */
export function rootFile() {
  const names = services.map((id) => `Example ${id}`);
  return text([
    'isms: 1',
    'language: en',
    'standards: {jip-isms517: "1.0", iso27017: "2015", iso27001: "2022"}',
    'organization: {name: Example Cloud K.K.}',
    'people:',
    ...people.map((id) => `  - {id: ${id}, name: The ${id}, title: Manager, department: operations}`),
    'scope:',
    `  statement: Development and operation of ${names.join(', ')}`,
    '  boundary: {organizational: operations, physical: head office, technical: the platform}',
    '  applicability: everything in the boundary',
    '  relation: same',
    'services:',
    ...services.map(
      (id) => `  - {id: ${id}, name: Example ${id}, roles: [provider], model: saas, owner: ${people[0]}}`,
    ),
    'assets:',
    ...assets.map((id, index) => {
      return `  - {id: ${id}, name: The ${id}, type: data, owner: ${people[0]}, services: [${services[index % services.length]}]}`;
    }),
    'criteria:',
    '  process: every May and after material changes',
    '  likelihood: [very-low, low, medium, high, very-high]',
    '  impact: [very-low, low, medium, high, very-high]',
    '  method: sum',
    '  levels: [{name: low, upTo: 2}, {name: medium, upTo: 5}, {name: high, upTo: 8}]',
    `  acceptance: {upTo: medium, authority: {high: ${people[0]}}}`,
  ]);
}

export function statementFile() {
  return text([
    'soa:',
    '  version: "1.0"',
    '  date: 2026-06-30',
    `  approvedBy: ${people[0]}`,
    '  controls:',
    ...controls.flatMap((id) => [
      `    - id: ${id}`,
      '      applicable: true',
      '      basis: [risk]',
      `      inclusionReason: It answers the risks of the register that name ${id}`,
      '      status: implemented',
      `      implementation: The platform team runs it as its handbook says for ${id}`,
      `      owner: ${people[1]}`,
    ]),
  ]);
}

/** Some lines of risks, `count` of them, numbered from `first`. */
export function riskLines(prefix, first, count, random, kind) {
  return Array.from({ length: count }, (_, index) => risk(`${prefix}-${first + index}`, random, kind)).flat();
}

/** A register of `lines` lines; the heading takes none of them, so that sizes stay comparable. */
export function registerFile(lines, random, kind) {
  return text(['risks:', ...riskLines('RISK', 1, Math.round(lines / linesPerRisk), random, kind)]);
}

/** Of five files, three hold risks, one assets and one documents. */
const kinds = [
  ...Array(3).fill({ section: 'risks', make: risk }),
  { section: 'assets', make: asset },
  { section: 'documents', make: document },
];

/** The file number `index` of a workspace, filled up to `size` bytes. */
export function workspaceFile(index, size, random) {
  const { section, make } = kinds[index % kinds.length];
  const lines = [`${section}:`];
  for (let bytes = 0, entry = 1; bytes < size; entry += 1) {
    const added = make(`${section}-${index}-${entry}`, random);
    bytes += Buffer.byteLength(text(added));
    lines.push(...added);
  }
  return { name: `${section}-${index}.isms.yaml`, content: text(lines) };
}
