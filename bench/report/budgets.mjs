// What was promised, what was measured, and whether it holds.
import { rounded } from '../statistics.mjs';
import { createFigures, number } from './figures.mjs';

const budgets = {
  keystroke: 5,
  growth: 1.5,
  request: 5,
  coldRatio: 1.3,
  pause: 15,
  memory: 150,
  load: 1.2,
  drawing: 50,
};
const budgetedRequests = [
  ...['completion', 'hover', 'definition', 'codeAction', 'inlayHint', 'onTypeFormatting'],
  ...['documentHighlight', 'prepareCallHierarchy', 'callHierarchy/incomingCalls', 'callHierarchy/outgoingCalls'],
  ...['references', 'prepareRename', 'foldingRange', 'selectionRange', 'documentLink', 'codeLens', 'documentSymbol'],
  ...['semanticTokens/full', 'semanticTokens/range', 'workspace/symbol'],
];

/** Budgets hold for the sizes that they name; figures of a quick run are not judged. */
export function judge({ results, sizes, quick, peer }) {
  const collected = createFigures(peer.debounce ?? 0, !quick);
  collected.time('start → initialize answered, p50', results.ours.startUp.p50, results.peer?.startUp.p50);
  addTyping(collected, results, sizes);
  addGrowth(collected, results, sizes, peer.debounce ?? 0);
  addRequests(collected, results, sizes);
  addLoads(collected, results, sizes);
  addDrawing(collected, results);
  addCold(collected, results, sizes);
  addMemory(collected, results, sizes);
  return collected.figures;
}

function addTyping({ time }, { ours, peer }, { registers, workspaces, register: lines }) {
  const waiting = true;
  for (const size of registers) {
    const [mine, theirs] = [ours.registers[size], peer?.registers[size]];
    time(`open → first diagnostics, ${number(size)} lines`, first(mine), first(theirs), { waiting });
  }
  const typing = (where, mine, theirs, budget) => {
    const work = `keystroke → diagnostics, ${where}`;
    time(`${work}, p50`, mine.keystrokes.p50, theirs?.keystrokes.p50, { waiting });
    time(`${work}, p95`, mine.keystrokes.p95, theirs?.keystrokes.p95, { waiting });
    time(`${work}, longest`, mine.keystrokes.max, theirs?.keystrokes.max, { waiting });
    time(`${work}, in the server, p95`, mine.service.p95, theirs?.service.p95, { waiting, budget });
    time(`processor time of a keystroke, ${where}, mean`, mine.processor, theirs?.processor);
  };
  for (const size of registers) {
    const budget = size === 12_000 ? budgets.keystroke : undefined;
    typing(`${number(size)} lines`, ours.registers[size], peer?.registers[size], budget);
  }
  for (const count of workspaces) {
    const where = `${number(lines)} lines among ${number(count)} files`;
    const budget = count === 1000 ? budgets.keystroke : undefined;
    typing(where, ours.workspaces[count].typing, peer?.workspaces[count]?.typing, budget);
  }
}

const first = (typed) => typed && rounded(typed.firstDiagnostics);

function addGrowth({ times }, { ours, peer }, { registers, register: lines }, debounce) {
  const smaller = registers[registers.indexOf(lines) - 1];
  if (smaller === undefined) return;
  const growth = (server, wait) =>
    server && rounded((server.registers[lines].service.p95 - wait) / (server.registers[smaller].service.p95 - wait));
  const work = `growth of the p95 in the server from ${number(smaller)} to ${number(lines)} lines`;
  times(work, growth(ours, 0), growth(peer, debounce), { budget: budgets.growth });
}

function addRequests({ time }, { ours, peer }, { register: lines }) {
  // A method that never answers with something is one that the server does not have for such files.
  const figuresOf = (server, method) => (server?.requests[method]?.answered > 0 ? server.requests[method] : undefined);
  for (const method of new Set([...Object.keys(ours.requests), ...Object.keys(peer?.requests ?? {})])) {
    const [mine, theirs] = [figuresOf(ours, method), figuresOf(peer, method)];
    if (!mine && !theirs) continue;
    const budget = budgetedRequests.includes(method) ? budgets.request : undefined;
    time(`${method}, ${number(lines)} lines, p50`, mine?.p50, theirs?.p50);
    time(`${method}, ${number(lines)} lines, p95`, mine?.p95, theirs?.p95);
    time(`${method}, ${number(lines)} lines, in the server, p95`, mine?.service.p95, theirs?.service.p95, { budget });
  }
}

/** By the median and by processor time: an answer of a view falls between two keystrokes, or it does not. */
function addLoads({ time, times }, { ours: { loads } }, { register: lines }) {
  const compare = (work, loaded, plain) => {
    time(`${work}, in the server, p50`, loaded.service.p50);
    time(`${work}, in the server, p95`, loaded.service.p95);
    times(`the same ÷ without, p50`, rounded(loaded.service.p50 / plain.service.p50), undefined, {
      budget: budgets.load,
    });
    times(`the same ÷ without, processor time`, rounded(loaded.processor / plain.processor));
  };
  compare(`letter in a title with the preview open, ${number(lines)} lines`, loads.preview, loads.plain);
  compare(`letter in a title, each entry suppressed, ${number(loads.lines)} lines`, loads.suppressed, loads.long);
  time(
    `letter in a title, each entry with four faults, ${number(lines)} lines, in the server, p50`,
    loads.faulty.service.p50,
  );
  time(
    `letter in a title, each entry with four faults, ${number(lines)} lines, in the server, p95`,
    loads.faulty.service.p95,
  );
}

/** Absent where no browser is to be had. */
function addDrawing({ time }, { ours: { drawing } }) {
  if (drawing.absent !== undefined) return;
  const work = `a change drawn in the preview, ${number(drawing.rows)} rows, ${drawing.touched} touched`;
  time(`${work}, p50`, drawing.drawn.p50);
  time(`${work}, p95`, drawing.drawn.p95, undefined, { budget: budgets.drawing });
}

function addCold({ time, times }, { ours }, { workspaces, workspace: files }) {
  for (const count of workspaces) {
    const { check, parse, ratio, processorRatio } = ours.workspaces[count].cold;
    const budget = count === 1000 ? budgets.coldRatio : undefined;
    time(`cold check of ${number(count)} files`, check);
    time(`bare parse of the same ${number(count)} files by yaml`, parse);
    times(`cold check ÷ bare parse, ${number(count)} files`, ratio, undefined, { budget });
    times(`the same in processor time, ${number(count)} files`, processorRatio);
  }
  const { longestPause, longestAnswer } = ours.indexing;
  time(`longest pause while reading ${number(files)} files, inside`, longestPause, undefined, {
    budget: budgets.pause,
  });
  time(`longest answer while reading ${number(files)} files, outside`, longestAnswer);
}

function addMemory({ memory }, { ours, peer }, { register: lines, workspace: files }) {
  const places = {
    alone: `${number(lines)} lines open`,
    workspace: `${number(lines)} lines open among ${number(files)} files`,
  };
  for (const [key, where] of Object.entries(places)) {
    const [mine, theirs] = [ours.memory[key], peer?.memory[key]];
    const budget = key === 'workspace' ? budgets.memory : undefined;
    memory(`memory (resident), ${where}`, mine.resident, theirs?.resident, { budget });
    memory(`memory (heap after collection), ${where}`, mine.heap, theirs?.heap);
  }
  const after = (where, mine, theirs) =>
    memory(`memory (resident) after typing, ${where}`, mine.memoryAfter.resident, theirs?.memoryAfter.resident);
  after(`${number(lines)} lines`, ours.registers[lines], peer?.registers[lines]);
  for (const [count, { typing }] of Object.entries(ours.workspaces)) {
    after(`${number(lines)} lines among ${number(Number(count))} files`, typing, peer?.workspaces[count]?.typing);
  }
}
