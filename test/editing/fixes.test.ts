import { describe, expect, it } from 'vitest';
import { createOriginals } from '../../server/editing/apply-changes';
import { fixesOf, type PreparedFix } from '../../server/features/fixes/fixes';
import { applyTextEdits } from '../../server/editing/text-edit';
import type { IsmsService } from '../../server/isms-service';
import { messageOf } from '../../server/check/message';
import type { LocatedFinding } from '../../server/check/assemble';
import { emptyService, readExample, serviceWith, type Texts } from '../workspace/workspaces';

/** What a fix must never bring about. */
const spoiled = /^(yaml\/|schema\/unknown-key|schema\/type)/;

function describeSpoiled(texts: Texts, service = serviceWith(texts)): readonly string[] {
  const all = [...texts.keys()].flatMap((uri) => service.findings(uri));
  return all
    .filter(({ finding }) => spoiled.test(finding.rule.code))
    .map(({ finding }) => `${finding.rule.code} ${messageOf(finding, 'en')}`);
}

function withFix(texts: Texts, { edits }: PreparedFix): Texts {
  const changed = new Map(texts);
  for (const [uri, list] of edits) changed.set(uri, applyTextEdits(changed.get(uri) ?? '', list));
  return changed;
}

function countOf(texts: Texts, code: string, service: IsmsService): number {
  const all = [...texts.keys()].flatMap((uri) => service.findings(uri));
  return all.filter(({ finding }) => finding.rule.code === code).length;
}

/** Shows other texts for a moment: reading all of them anew for every fix would take most of the time of all tests. */
function meanwhile<T>(service: IsmsService, before: Texts, after: Texts, look: () => T): T {
  const show = (from: Texts, to: Texts): void => {
    for (const [uri, text] of to) if (from.get(uri) !== text) service.setText(uri, text);
    for (const uri of from.keys()) if (!to.has(uri)) service.remove(uri);
    service.refresh();
  };
  show(before, after);
  try {
    return look();
  } finally {
    show(after, before);
  }
}

interface Case {
  readonly name: string;
  readonly texts: Texts;
  readonly service: IsmsService;
  readonly finding: LocatedFinding;
  readonly fix: PreparedFix;
}

/** Every fix of every finding; one finding of each rule where `onePerRule`. */
function casesOf(texts: Texts, onePerRule: boolean): readonly Case[] {
  const service = serviceWith(texts);
  const seen = new Set<string>();
  const originals = createOriginals((uri) => texts.get(uri));
  return [...texts.keys()].flatMap((uri) =>
    service.findings(uri).flatMap((finding) => {
      const { code } = finding.finding.rule;
      if (onePerRule && seen.has(code)) return [];
      seen.add(code);
      const at = `${uri.split('/').at(-1) ?? ''}:${finding.location.range.start.line + 1}`;
      return fixesOf(service, finding, originals).map((fix) => ({
        name: `${at} ${code}: ${fix.title.en}`,
        texts,
        service,
        finding,
        fix,
      }));
    }),
  );
}

function crlf(texts: Texts): Texts {
  return new Map([...texts].map(([uri, text]) => [uri, text.replaceAll('\n', '\r\n')]));
}

const cases = casesOf(readExample('first-day'), false);
const beforeFirstDay = describeSpoiled(readExample('first-day'));

describe('every fix in the first-day example', () => {
  it('is there for many findings', () => {
    expect(cases.length).toBeGreaterThan(40);
  });

  it.each(cases)('leaves a file that can be read: $name', ({ texts, service, finding, fix }) => {
    const after = withFix(texts, fix);
    const { code } = finding.finding.rule;
    const before = countOf(texts, code, service);
    const said = meanwhile(service, texts, after, () => ({
      spoiled: describeSpoiled(after, service).filter((each) => !beforeFirstDay.includes(each)),
      count: countOf(after, code, service),
    }));
    expect(said.spoiled).toEqual([]);
    expect(said.count).toBeLessThanOrEqual(before);
  });

  it.each(casesOf(crlf(readExample('first-day')), true))('keeps CRLF: $name', ({ texts, fix }) => {
    for (const text of withFix(texts, fix).values()) expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('applied one after the other, the safe ones leave nothing to do', () => {
    let texts = readExample('first-day');
    for (let round = 0; round < 60; round += 1) {
      const safe = casesOf(texts, false).find(({ fix }) => fix.safe);
      if (!safe) break;
      texts = withFix(texts, safe.fix);
    }
    expect(casesOf(texts, false).filter(({ fix }) => fix.safe)).toEqual([]);
    expect(describeSpoiled(texts).filter((each) => !beforeFirstDay.includes(each))).toEqual([]);
  });
});

describe('every fix in spoilt versions of the cloud example', () => {
  const original = readExample('cloud');
  const spoilt = new Map([...original].map(([uri, text]) => [uri, spoil(text)]));
  const before = describeSpoiled(spoilt);

  it.each(casesOf(spoilt, true))('leaves files that can be read: $name', ({ texts, service, fix }) => {
    const after = withFix(texts, fix);
    const said = meanwhile(service, texts, after, () => describeSpoiled(after, service));
    expect(said.filter((each) => !before.includes(each))).toEqual([]);
  });
});

/** Drops every fifth line that is a pair on its own: nothing that others stand in. */
function spoil(text: string): string {
  let count = 0;
  const lines = text.split('\n').filter((line) => !/^ +[a-zA-Z]+: [^|>{[].*$/.test(line) || (count += 1) % 5 !== 0);
  return lines.join('\n');
}

describe('fixes', () => {
  it('are none where a text is gone meanwhile', () => {
    const texts = readExample('first-day');
    const service = serviceWith(texts);
    const [finding] = [...texts.keys()].flatMap((uri) => service.findings(uri)).filter((each) => each.finding.rule.fix);
    expect(
      finding &&
        fixesOf(
          service,
          finding,
          createOriginals(() => undefined),
        ),
    ).toEqual([]);
  });

  it('are none for a finding of a project that is gone', () => {
    const texts = readExample('first-day');
    const finding = serviceWith(texts).findings([...texts.keys()][0] ?? '')[0];
    expect(
      finding &&
        fixesOf(
          emptyService(),
          finding,
          createOriginals((uri) => texts.get(uri)),
        ),
    ).toEqual([]);
  });
});
