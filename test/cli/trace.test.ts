import { expect, it } from 'vitest';
import { makeFolder } from './folder';
import { run } from './program';

const project = `isms: 1
services:
  - {id: crm, name: 'a"] --> b; <img src=x> \`x\` [y](javascript:z) #35;', roles: [provider], model: saas}
risks:
  - {id: R-1, title: 隔離の失敗, services: [crm], controls: [CLD.9.5.1, CLD.9.5.2]}
  - {id: R-2, title: 漏えい, services: [crm], controls: [CLD.9.5.1]}
`;

it('is drawn for Mermaid, each thing once, and nothing that is written is a mark of it', async () => {
  const folder = makeFolder({ 'isms.yaml': project });
  const { code, out } = await run(['trace', 'crm', folder.path, '--format', 'mermaid', '--lang', 'ja']);
  expect(code).toBe(0);
  const [head, ...lines] = out.trimEnd().split('\n');
  expect(head).toBe('flowchart LR');
  const nodes = lines.filter((line) => line.includes('"'));
  expect(nodes).toHaveLength(5);
  // A label holds letters, blanks and characters by number.
  for (const node of nodes)
    expect(node).toMatch(/^ {2}n\d+\W{1,2}"(?:[^\x21-\x2c\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]|#\d+;)+"\W{1,2}$/);
  expect(lines.filter((line) => !line.includes('"')).sort()).toEqual(
    ['n1 --> n2', 'n1 --> n5', 'n2 --> n3', 'n2 --> n4', 'n5 --> n3'].map((line) => `  ${line}`).sort(),
  );
  expect(nodes[1]).toContain('隔離の失敗');
});
