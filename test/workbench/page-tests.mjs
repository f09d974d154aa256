// Tests that use the workbench as a person does: with mouse, keyboard and eyes.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeDeadline } from './deadline.mjs';
import { waitForWorkbench } from './helpers.mjs';
import { openSession } from './session.mjs';

/** Longer than one wait in it may take. */
const testTimeout = 180_000;

/**
 * Runs page/*.mjs. Each exported function is a test, run in the order of the file; the tests of one file share a
 * workbench, and the one after a failure gets a new one. `export const workbench = { workspace, locale, settings, workspaceTrust, scale,
 * packaged }` says what they want of it; `open` opens it in another way, `ready` waits for something else. Returns `{ passed, failed }`.
 */
export async function runPageTests(options) {
  const folder = join(options.repository, 'test/workbench/page');
  const total = { passed: 0, failed: 0 };
  if (!existsSync(folder)) return total;
  for (const name of readdirSync(folder)
    .filter((entry) => entry.endsWith('.mjs'))
    .sort()) {
    const path = join(folder, name);
    const module = await import(pathToFileURL(path).href);
    const title = name.slice(0, -'.mjs'.length);
    const chosen = testsOf(module, path).filter((test) =>
      new RegExp(options.pattern ?? '').test(`${title} ${test.title}`),
    );
    if (chosen.length === 0) continue;
    console.log(`\n  page ${title}`);
    const { passed, failed } = await runFile({ ...options, title, tests: chosen, wishes: module.workbench ?? {} });
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}

function testsOf(module, path) {
  // A module lists its exports by the alphabet; people read and write them from top to bottom.
  const source = readFileSync(path, 'utf8');
  return Object.entries(module)
    .filter(([, value]) => typeof value === 'function')
    .map(([name, run]) => ({
      run,
      title: name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
      position: source.indexOf(name),
    }))
    .sort((left, right) => left.position - right.position);
}

async function runFile({ browser, repository, workspace, title, tests, wishes, locale, deadline }) {
  const open = () =>
    (wishes.open ?? openSession)({
      browser,
      repository,
      locale,
      ...wishes,
      workspace: wishes.workspace === undefined ? workspace : join(repository, wishes.workspace),
    });
  const count = { passed: 0, failed: 0 };
  let session;
  try {
    for (const test of tests) {
      const started = Date.now();
      if (started >= deadline) {
        count.failed += 1;
        console.log(`    ✘ ${test.title} (there was no time left)`);
        continue;
      }
      const until = () => Math.min(deadline, Date.now() + testTimeout);
      try {
        if (session === undefined) {
          session = await beforeDeadline(open(), until(), 'opening the workbench');
          await beforeDeadline((wishes.ready ?? waitForWorkbench)(session.page), until(), 'loading the workbench');
        }
        await beforeDeadline(test.run({ ...session, repository, assert }), until(), 'the test');
        count.passed += 1;
        console.log(`    ✔ ${test.title} (${Date.now() - started}ms)`);
      } catch (error) {
        count.failed += 1;
        console.log(`    ✘ ${test.title} (${Date.now() - started}ms)\n${indent(error.stack ?? String(error))}`);
        await session?.keep(`page-${title}-${test.title}`);
        await session?.close();
        session = undefined;
      }
    }
  } finally {
    await session?.close();
  }
  return count;
}

function indent(text) {
  return text
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n');
}
