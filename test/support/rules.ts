import { expect } from 'vitest';
import { createIsmsService, createKnowledge, type IsmsService } from '../../server/isms-service';
import type { LocatedFinding } from '../../server/check/assemble';
import { messageOf } from '../../server/check/message';
import { createOriginals } from '../../server/editing/apply-changes';
import { fixesOf } from '../../server/features/fixes/fixes';
import { applyTextEdits } from '../../server/editing/text-edit';
import { fixtureFolder, readProjectText, writeProjectText } from './project-text';

export const testDay = '2026-11-23';

/** Read once for all fixtures: there are thousands of them. */
export const knowledge = createKnowledge();

export interface FixtureOptions {
  readonly today?: string;
  /** Files that exist beside the ISMS files; all others do not. */
  readonly existing?: readonly string[];
}

/** A service with the files of a fixture in it, up to date. A rule that throws fails the test. */
export function openFixture(text: string, options: FixtureOptions = {}): IsmsService {
  const existing = new Set((options.existing ?? []).map((path) => fixtureFolder + path));
  const service = createIsmsService({
    today: options.today ?? testDay,
    knowledge,
    fileExists: (uri) => existing.has(uri),
    onRuleFailure: (code, error) => {
      throw new Error(`rule ${code} failed`, { cause: error });
    },
  });
  for (const [name, content] of readProjectText(text).files) service.setText(fixtureFolder + name, content);
  service.refresh();
  return service;
}

/** All findings of the fixture that are not suppressed, of the given rules only when any are given. */
export function findingsOf(service: IsmsService, codes: readonly string[] = []): readonly LocatedFinding[] {
  const uris = service.workspace.projects().flatMap((project) => project.uris());
  return uris
    .flatMap((uri) => (codes.includes('entry/incomplete') ? service.shown(uri) : service.findings(uri)))
    .filter(({ finding, suppression }) => !suppression && (codes.length === 0 || codes.includes(finding.rule.code)));
}

/**
 * Checks a fixture: exactly the findings that its `#!` comments expect, no other and none missing. Give `codes` to look
 * at some rules only; a fixture without comments must then be free of them. Every message must be complete in both
 * languages.
 */
export function expectFindings(text: string, codes: readonly string[] = [], options: FixtureOptions = {}): void {
  const { expected } = readProjectText(text);
  const service = openFixture(text, options);
  const files = readProjectText(text).files;
  const found = findingsOf(service, codes);
  const describeExpected = expected.map((each) => `${each.file}:${each.line + 1} ${each.code}`);
  const describeFound = found.map(({ location, finding }) => {
    return `${location.document.slice(fixtureFolder.length)}:${location.range.start.line + 1} ${finding.rule.code}`;
  });
  expect([...describeFound].sort()).toEqual([...describeExpected].sort());
  for (const each of expected) {
    if (each.text === undefined) continue;
    const texts = found
      .filter(({ location, finding }) => finding.rule.code === each.code && location.range.start.line === each.line)
      .map(({ location }) => textAt(files.get(each.file) ?? '', location.range));
    expect(texts).toContain(each.text);
  }
  for (const { finding } of found) {
    for (const language of ['en', 'ja'] as const)
      expect(messageOf(finding, language)).not.toMatch(/[{}]|undefined|\[object/);
  }
}

/**
 * Applies a fix of the first finding of a rule and compares all files with a golden text. The finding must be gone
 * afterwards. `title` picks one of several fixes by its English title; the first is taken else.
 */
export function expectFix(
  text: string,
  code: string,
  golden: string,
  title?: string,
  options: FixtureOptions = {},
): void {
  const { fixed, service } = applyFix(text, code, title, options);
  expect(fixed).toBe(golden);
  const before = findingsOf(service, [code]).length;
  expect(findingsOf(openFixture(fixed, options), [code]).length).toBeLessThan(before);
}

/** The text of all files after a fix, and the service as it was before. */
export function applyFix(text: string, code: string, title?: string, options: FixtureOptions = {}) {
  const service = openFixture(text, options);
  const files = new Map([...readProjectText(text).files].map(([name, content]) => [fixtureFolder + name, content]));
  const [finding] = findingsOf(service, [code]);
  if (!finding) throw new Error(`no finding of ${code}`);
  const fixes = fixesOf(
    service,
    finding,
    createOriginals((uri) => files.get(uri)),
  );
  const fix = title === undefined ? fixes[0] : fixes.find((each) => each.title.en === title);
  if (!fix) throw new Error(`no such fix; there are: ${fixes.map((each) => each.title.en).join(' | ')}`);
  for (const [uri, edits] of fix.edits) files.set(uri, applyTextEdits(files.get(uri) ?? '', edits));
  const named = new Map([...files].map(([uri, content]) => [uri.slice(fixtureFolder.length), content]));
  return { fixed: writeProjectText(named), service };
}

function textAt(text: string, range: LocatedFinding['location']['range']): string {
  const lines = text.split('\n');
  if (range.start.line !== range.end.line) return lines[range.start.line]?.slice(range.start.character) ?? '';
  return lines[range.start.line]?.slice(range.start.character, range.end.character) ?? '';
}
