// What is measured, in which order, of which server. Returns plain data.
import { createTemporaryFolder, writeProject } from './generate/folders.mjs';
import { measureColdCheck } from './measure/cold-check.mjs';
import { measureDrawing } from './measure/drawing.mjs';
import { measureIndexing } from './measure/indexing.mjs';
import { measureKeystrokes } from './measure/keystrokes.mjs';
import { measureLoads } from './measure/loads.mjs';
import { measureMemory } from './measure/memory.mjs';
import { measureRequests } from './measure/requests.mjs';
import { measureStartUp } from './measure/start-up.mjs';

const seed = 20_261_123;

/** `say` tells what is under way. A peer that fails must not take our figures along: `failures` says why it has none. */
export async function runScenarios(servers, sizes, say) {
  const temporary = createTemporaryFolder();
  try {
    const results = {};
    const failures = {};
    for (const server of servers) {
      // Each server gets files of its own: one must not find what the other left.
      const projects = projectsIn(`${temporary.folder}/${server.name}`);
      try {
        results[server.name] = await runServer(server, sizes, projects, say);
      } catch (error) {
        if (server.commandLine !== undefined) throw error;
        failures[server.name] = error.message;
      }
    }
    return { results, failures };
  } finally {
    temporary.remove();
  }
}

/** Writes a project when it is first asked for. `purpose` keeps those apart that are typed into. */
function projectsIn(parent) {
  return (purpose, { files = 0, lines, kind }) =>
    writeProject(parent, { name: `${purpose}-${files}-${lines ?? 0}`, files, lines, kind, seed });
}

async function runServer(server, sizes, project, say) {
  const about = (what) => say(`${server.title}: ${what}`);
  const { register: lines, workspace: files } = sizes;
  const ours = server.commandLine !== undefined;
  const results = { version: server.version, registers: {}, workspaces: {} };

  about('start-up');
  const small = project('start', { lines: sizes.registers[0] });
  results.startUp = await measureStartUp(server, small, sizes.startUps);

  for (const size of sizes.registers) {
    about(`typing into ${size} lines`);
    results.registers[size] = await measureKeystrokes(
      server,
      project('typing', { lines: size }),
      counts(server, sizes, size),
    );
  }
  // A server that does not read the workspace is asked once, to show that its size is all the same to it.
  for (const count of ours ? sizes.workspaces : [files]) {
    about(`typing into ${lines} lines among ${count} files`);
    const typed = project('typing', { files: count, lines });
    results.workspaces[count] = { typing: await measureKeystrokes(server, typed, counts(server, sizes, lines)) };
  }

  about('completion, hover, definition');
  results.requests = await measureRequests(server, project('asking', { lines }), sizes.requests);

  about('memory');
  const crowded = project('reading', { files, lines });
  results.memory = {
    alone: await measureMemory(server, project('reading', { lines }), sizes.settling),
    workspace: await measureMemory(server, crowded, sizes.settling),
  };
  if (!ours) return results;

  about('typing under load');
  results.loads = await measureLoads(server, project, { lines, ...sizes });

  about('drawing a change in the preview');
  results.drawing = await measureDrawing(`${project('drawing', { lines: 10 }).folder}-rows`, sizes.drawing).catch(
    (error) => ({ absent: error.message }),
  );

  about(`reading ${files} files`);
  results.indexing = await measureIndexing(server, crowded);
  for (const count of sizes.workspaces) {
    about(`cold check of ${count} files`);
    results.workspaces[count].cold = measureColdCheck(server, project('cold', { files: count }), sizes.coldRounds);
  }
  return results;
}

function counts(server, sizes, lines) {
  const count = server.name === 'peer' ? (sizes.peerKeystrokes[lines] ?? sizes.keystrokes) : sizes.keystrokes;
  // A keystroke of the peer looks at every line: fewer are work enough to warm it up.
  return { count, warmUp: server.name === 'peer' ? Math.min(sizes.warmUp, 10) : sizes.warmUp };
}
