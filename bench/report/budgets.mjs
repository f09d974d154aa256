// The figures that are judged: what was promised, what was measured, and whether it holds.
import { rounded } from '../statistics.mjs';

const milliseconds = 'ms';
const mebibytes = 'MiB';

/** Budgets hold for these sizes only; figures of a quick run are not judged. */
export function judge({ results, sizes, quick, peer }) {
  const { ours } = results;
  const other = results.peer;
  const debounce = peer.debounce ?? 0;
  const { register: lines, workspace: files } = sizes;
  const inFiles = (server) => server?.workspaces[files]?.typing;
  const figures = [];

  /** `waiting`: the peer's figure holds its debounce, which the ratio leaves out in its favour. */
  const add = (work, unit, mine, theirs, { budget, waiting = false } = {}) => {
    if (mine === undefined && theirs === undefined) return;
    const service = theirs !== undefined && waiting ? Math.max(0, theirs - debounce) : theirs;
    const ratio = service !== undefined && mine > 0 ? rounded(service / mine) : undefined;
    const met = budget === undefined || quick || mine === undefined ? undefined : mine < budget;
    figures.push({ work, unit, ours: mine, peer: theirs, peerService: waiting ? service : undefined, ratio, budget, met });
  };

  const typing = (where, mine, theirs, budget) => {
    add(`keystroke → diagnostics, ${where}, p50`, milliseconds, mine?.keystrokes.p50, theirs?.keystrokes.p50, {
      waiting: true,
    });
    add(`keystroke → diagnostics, ${where}, p95`, milliseconds, mine?.keystrokes.p95, theirs?.keystrokes.p95, {
      waiting: true,
      budget,
    });
    add(`keystroke → diagnostics, ${where}, longest`, milliseconds, mine?.keystrokes.max, theirs?.keystrokes.max, {
      waiting: true,
    });
  };

  add('start → initialize answered, p50', milliseconds, ours.startUp.p50, other?.startUp.p50);
  for (const size of sizes.registers) {
    const [mine, theirs] = [ours.registers[size], other?.registers[size]];
    add(`open → first diagnostics, ${number(size)} lines`, milliseconds, first(mine), first(theirs), { waiting: true });
  }
  for (const size of sizes.registers) {
    const budget = size === 12_000 ? 5 : undefined;
    typing(`${number(size)} lines`, ours.registers[size], other?.registers[size], budget);
  }
  for (const count of sizes.workspaces) {
    const where = `${number(lines)} lines among ${number(count)} files`;
    typing(where, ours.workspaces[count].typing, count === files ? inFiles(other) : undefined, count === 1000 ? 5 : undefined);
  }
  const smaller = sizes.registers[sizes.registers.indexOf(lines) - 1];
  if (smaller !== undefined) {
    const growth = (server, wait) => server && growthOf(server.registers[smaller], server.registers[lines], wait);
    add(`growth of the p95 from ${number(smaller)} to ${number(lines)} lines`, 'times', growth(ours, 0), growth(other, debounce), {
      budget: 1.5,
    });
  }
  for (const method of new Set([...Object.keys(ours.requests), 'completion', 'hover', 'definition'])) {
    const budget = ['completion', 'hover', 'definition'].includes(method) ? 5 : undefined;
    const options = { budget };
    add(`${method}, ${number(lines)} lines, p50`, milliseconds, answering(ours, method)?.p50, answering(other, method)?.p50);
    add(`${method}, ${number(lines)} lines, p95`, milliseconds, answering(ours, method)?.p95, answering(other, method)?.p95, options);
  }
  for (const count of sizes.workspaces) {
    const { cold } = ours.workspaces[count];
    add(`cold check of ${number(count)} files`, milliseconds, cold.check);
    add(`bare parse of the same ${number(count)} files by yaml`, milliseconds, cold.parse);
    add(`cold check ÷ bare parse, ${number(count)} files`, 'times', cold.ratio, undefined, {
      budget: count === 1000 ? 1.3 : undefined,
    });
  }
  add(`longest pause while reading ${number(files)} files, inside`, milliseconds, ours.indexing.longestPause, undefined, {
    budget: 15,
  });
  add(`longest answer while reading ${number(files)} files, outside`, milliseconds, ours.indexing.longestAnswer);
  memory(`${number(lines)} lines open`, 'alone');
  memory(`${number(lines)} lines open among ${number(files)} files`, 'workspace', 150);
  return figures;

  function memory(where, key, budget) {
    const [mine, theirs] = [ours.memory[key], other?.memory[key]];
    add(`memory (resident), ${where}`, mebibytes, mine.resident, theirs?.resident, { budget });
    add(`memory (heap after collection), ${where}`, mebibytes, mine.heap, theirs?.heap);
  }
}

export const number = (value) => value.toLocaleString('en-US');

const first = (register) => register && rounded(register.firstDiagnostics);

/** A method that never answers with something is one that the server does not have for such files. */
function answering(server, method) {
  const figures = server?.requests[method];
  return figures && figures.answered > 0 ? figures : undefined;
}

function growthOf(small, large, wait) {
  return rounded((large.keystrokes.p95 - wait) / (small.keystrokes.p95 - wait));
}
