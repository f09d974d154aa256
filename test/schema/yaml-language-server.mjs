// The schema for other tools in yaml-language-server, which is what most editors have for YAML: every word, control and code
// of the language is offered with its text, and our examples are no mistake.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startClient } from '../../bench/protocol/client.mjs';
import { peerServer } from '../../bench/servers/peer.mjs';
import { fieldsWithKnownValues } from './cursor-texts.mjs';

const name = 'the schema in yaml-language-server';
const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const idsOf = (items) => items.map(({ id }) => id);

const cloud = read('catalogs/iso27017-2015.json');
const enisa = read('catalogs/enisa-2009.json');
const knownIds = {
  control: idsOf([
    ...cloud.body,
    ...cloud.extended,
    ...read('catalogs/iso27001-2013.json').controls,
    ...read('catalogs/iso27001-2022.json').controls,
  ]),
  enisaRisk: idsOf(enisa.risks),
  enisaVulnerability: idsOf(enisa.vulnerabilities),
  enisaAsset: idsOf(enisa.assets),
  requirement: idsOf(read('catalogs/jip-isms517-1.0.json').clauses),
};
const fields = fieldsWithKnownValues(read('schemas/source/isms.json'), knownIds);

/** Each with the lines that are mistakes. */
const texts = [
  ['soa:\n  controls:\n    - id: 5.10\n    - id: OWN-1\n', []],
  ['risks:\n  - id: 1\n    title: 2024\n    controls: [13.1]\n    owner:\n    plan:\n', []],
  ['standards:\n  jip-isms517: 1.0\n  iso27017: 2015\n  iso27001: 2022\n', []],
  ['people:\n', []],
  ['risks:\n  - id: a\n    title: b\n    treatment: accept\n    enisa: [R99]\n', [3, 4]],
  ['people:\n  - id: [a]\n    name: b\n    nmae: c\n', [1, 3]],
  ['standards:\n  jip-isms517: 1.1\n', [1]],
  ...examples().map((text) => [text, []]),
];

/** Those without mistakes that are meant. */
function examples() {
  const folder = join(root, 'examples');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((each) => each.endsWith('.yaml') && !each.startsWith('first-day'))
    .map((each) => readFileSync(join(folder, each), 'utf8'));
}

const servers = [];
for (const edition of ['schemas/isms.schema.json', 'schemas/isms.ja.schema.json']) {
  servers.push(await peerServer(join(root, edition)).catch((error) => ({ absent: error.message })));
}
const absent = servers.find((server) => server.absent !== undefined);
if (absent) {
  console.log(`${name}: skipped (${absent.absent.split('\n')[0]})`);
} else {
  const faults = [];
  for (const [index, server] of servers.entries()) {
    const found = await faultsWith(server);
    faults.push(...found.map((fault) => `${index === 0 ? 'en' : 'ja'}: ${fault}`));
  }
  for (const fault of faults) console.log(fault);
  const count = servers.length * (fields.length + texts.length);
  console.log(`${name}: ${count} texts, ${faults.length} faults`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

async function faultsWith(server) {
  const folder = mkdtempSync(join(tmpdir(), 'isms-schema-'));
  const client = await startClient(server, folder);
  let opened = 0;
  const open = async (text) => {
    opened += 1;
    const uri = pathToFileURL(join(folder, `${opened}.isms.yaml`)).href;
    const pushed = client.nextPush(uri);
    await client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    const diagnostics = await pushed;
    return { uri, diagnostics };
  };
  try {
    const faults = [];
    for (const { path, text, values } of fields) {
      const { uri } = await open(text);
      const lines = text.split('\n');
      const position = { line: lines.length - 1, character: lines.at(-1).length };
      const answer = await client.request('textDocument/completion', { textDocument: { uri }, position });
      faults.push(...faultsOf(path, values, answer?.items ?? answer ?? []));
    }
    for (const [text, expected] of texts) {
      const { diagnostics } = await open(text);
      const lines = [...new Set(diagnostics.map(({ range }) => range.start.line))].sort((left, right) => left - right);
      if (String(lines) === String(expected)) continue;
      const said = diagnostics.map(({ message }) => message.slice(0, 100)).join(' | ');
      faults.push(`${JSON.stringify(text.slice(0, 80))}: mistakes in lines ${lines} instead of ${expected}: ${said}`);
    }
    return faults;
  } finally {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A value is offered with its text, and nothing beside the known values is: no bare true, no number. */
function faultsOf(path, values, items) {
  const offered = new Map(items.map((item) => [item.label.replaceAll('"', ''), item]));
  const lacking = values.filter((value) => !textOf(offered.get(value)?.documentation));
  const stray = ['true', 'false', 'null'].filter((label) => offered.has(label));
  return [
    ...(lacking.length > 0 ? [`${path} does not offer ${lacking.slice(0, 5).join(', ')} with a text`] : []),
    ...(stray.length > 0 ? [`${path} offers ${stray.join(', ')}`] : []),
  ];
}

function textOf(documentation) {
  return typeof documentation === 'string' ? documentation : documentation?.value;
}
