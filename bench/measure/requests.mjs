// Completion, hover, definition and what else a server offers, at random places of a large register.
import { createRandom } from '../generate/random.mjs';
import { startClient } from '../protocol/client.mjs';
import { openDocument } from '../protocol/document.mjs';
import { sleep, summary } from '../statistics.mjs';

const seed = 27017;

/** Uncounted turns before, at most: a just-in-time compiler needs them, and an editor has long made them. */
const warmUp = 20;

/**
 * Where each is asked: behind a text that stands there. `typed` comes first, as completion follows typing. `mayBeEmpty`: what
 * costs something although it answers with nothing here.
 */
const requests = [
  {
    method: 'completion',
    provider: 'completionProvider',
    places: [
      { mark: 'owner: person-', typed: '1' },
      { mark: 'impact: medium', typed: '\n    r' },
      { mark: 'affects: [', typed: 'i' },
    ],
  },
  {
    method: 'hover',
    provider: 'hoverProvider',
    places: [{ mark: 'owner: pers' }, { mark: 'controls: [CLD' }, { mark: 'impac' }],
  },
  {
    method: 'definition',
    provider: 'definitionProvider',
    places: [{ mark: 'owner: pers' }, { mark: 'services: [serv' }],
  },
  // At every move of the caret onto an id.
  {
    method: 'documentHighlight',
    provider: 'documentHighlightProvider',
    places: [{ mark: 'owner: pers' }, { mark: 'services: [serv' }],
  },
  { method: 'prepareCallHierarchy', provider: 'callHierarchyProvider', places: [{ mark: '- id: RIS' }] },
  ...['incomingCalls', 'outgoingCalls'].map((name) => ({
    method: `callHierarchy/${name}`,
    provider: 'callHierarchyProvider',
    places: [{ mark: '- id: RIS' }],
    before: async (client, parameters) => {
      const [item] = (await client.request('textDocument/prepareCallHierarchy', parameters)) ?? [];
      return { item };
    },
  })),
  {
    method: 'references',
    provider: 'referencesProvider',
    places: [{ mark: 'services: [serv' }],
    more: { context: { includeDeclaration: true } },
  },
  { method: 'prepareRename', provider: 'renameProvider', places: [{ mark: 'owner: pers' }] },
  // After every letter, of the whole document or of what the screen shows.
  ...['foldingRange', 'documentLink', 'codeLens', 'semanticTokens/full'].map((name) => ({
    method: name,
    provider: `${name.split('/')[0]}Provider`,
    mayBeEmpty: true,
    places: [{ mark: '    title: ', typed: 'x' }],
    about: () => ({}),
  })),
  {
    method: 'semanticTokens/range',
    provider: 'semanticTokensProvider',
    mayBeEmpty: true,
    places: [{ mark: '    title: ', typed: 'x' }],
    about: ({ line }) => ({ range: { start: { line, character: 0 }, end: { line: line + 60, character: 0 } } }),
  },
  {
    method: 'selectionRange',
    provider: 'selectionRangeProvider',
    places: [{ mark: 'owner: pers' }],
    about: (position) => ({ positions: [position] }),
  },
  {
    method: 'workspace/symbol',
    provider: 'workspaceSymbolProvider',
    places: [{ mark: '- id: RIS' }],
    about: () => ({ query: 'RISK-1' }),
  },
  // The caret stands on a finding, or on nothing, and somebody has just typed: the lamp is lit, or not, at every move.
  {
    method: 'codeAction',
    provider: 'codeActionProvider',
    places: [
      { mark: 'owner: no', typed: 'o' },
      { mark: 'likelihood: medi', typed: 'i' },
      { mark: 'treatment: mod', typed: 'd' },
      { mark: '    title: ', typed: 'x' },
    ],
    about: (position) => ({ range: { start: position, end: position }, context: { diagnostics: [] } }),
  },
  { method: 'documentSymbol', provider: 'documentSymbolProvider', places: [{ mark: '- id: ' }] },
  // As much as a screen shows, at every scroll.
  {
    method: 'inlayHint',
    provider: 'inlayHintProvider',
    mayBeEmpty: true,
    places: [{ mark: '- id: ' }],
    about: ({ line }) => ({ range: { start: { line, character: 0 }, end: { line: line + 60, character: 0 } } }),
  },
  // Asked at every space that somebody types.
  {
    method: 'onTypeFormatting',
    provider: 'documentOnTypeFormattingProvider',
    mayBeEmpty: true,
    places: [{ mark: '    title: ', typed: ' ' }],
    about: (position) => ({ position, ch: ' ', options: { tabSize: 2, insertSpaces: true } }),
  },
  { method: 'rename', provider: 'renameProvider', places: [{ mark: '- id: RIS' }], more: { newName: 'RENAMED' } },
];

/** Time by method: `{ p50, p95, max, count, answered }`; `undefined` for what the server does not have. */
export async function measureRequests(server, { folder, register }, count) {
  const client = await startClient(server, folder, { probe: true });
  try {
    const document = await openDocument(client, register);
    const results = {};
    for (const request of requests) {
      if (!client.capabilities[request.provider]) continue;
      results[request.method] = await measureOne(client, document, request, count);
    }
    return results;
  } finally {
    await client.stop();
  }
}

async function measureOne(client, document, { method, places, about = at, more, before, mayBeEmpty = false }, count) {
  const random = createRandom(seed);
  const times = [];
  const services = [];
  let answered = 0;
  for (let turn = -Math.min(warmUp, count); turn < count; turn += 1) {
    const { mark, typed = '' } = random.pick(places);
    const offset = placeOf(document.text(), mark, random);
    if (typed) {
      // What the letter costs is part of what the person waits for.
      await document.serviceTime();
      await document.editOnly({ offset, length: 0, text: typed });
    }
    const position = document.positionAt(offset + typed.length);
    const asked = { textDocument: { uri: document.uri }, ...about(position), ...more };
    const parameters = before ? await before(client, asked) : asked;
    if (!typed) await document.serviceTime();
    const started = performance.now();
    const answer = await client.request(nameOf(method), parameters).catch(() => null);
    const milliseconds = performance.now() - started;
    const service = await document.serviceTime();
    if (turn >= 0) {
      times.push(milliseconds);
      services.push(service);
      if (holdsSomething(answer) || (mayBeEmpty && answer !== null)) answered += 1;
    }
    // Waited for, so that looking at the text falls into no other request's time.
    if (typed) await document.edit({ offset, length: typed.length, text: '' });
    await sleep(2);
  }
  return { ...summary(times), service: summary(services), answered };
}

const at = (position) => ({ position });
const nameOf = (method) => (/^(?:workspace|callHierarchy)\//.test(method) ? method : `textDocument/${method}`);

function placeOf(text, mark, random) {
  const found = text.indexOf(mark, random.below(text.length));
  return (found >= 0 ? found : text.indexOf(mark)) + mark.length;
}

function holdsSomething(answer) {
  if (answer === null || answer === undefined) return false;
  const list = Array.isArray(answer) ? answer : answer.items;
  return list === undefined || list.length > 0;
}
