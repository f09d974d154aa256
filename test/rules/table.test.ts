import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Bilingual } from '../../server/words/bilingual';
import { createCatalog } from '../../server/catalog/catalog';
import { createOriginals } from '../../server/editing/apply-changes';
import { fixesOf } from '../../server/features/fixes/fixes';
import { applyTextEdits } from '../../server/editing/text-edit';
import { documentationPages } from '../../server/reports/explain/rule-pages';
import { messageOf } from '../../server/check/message';
import { rowsOf, type Rule } from '../../server/check/rule';
import type { RuleDocs, RuleExample } from '../../server/rules/docs';
import { familyTitles, ruleDocs } from '../../server/rules/docs-table';
import { rules } from '../../server/rules/table';
import { fixtureFolder, readProjectText, writeProjectText } from '../support/project-text';
import { findingsOf, openFixture } from '../support/rules';

/** Codes are stable: users write them in suppressions, baselines and settings. */
const codes: Readonly<Record<string, string>> = {
  'yaml/syntax': 'error',
  'yaml/duplicate-key': 'error',
  'yaml/unsupported': 'warning',
  'schema/unknown-key': 'error',
  'schema/type': 'error',
  'schema/value': 'error',
  'schema/missing-key': 'error',
  'schema/date': 'error',
  'id/duplicate': 'error',
  'ref/unresolved': 'error',
  'control/unknown': 'error',
  'enisa/unknown': 'error',
  'project/root-missing': 'warning',
  'suppression/unused': 'warning',
  'suppression/reason-missing': 'warning',
  'suppression/expired': 'warning',
  'scope/missing': 'error',
  'scope/statement-missing': 'error',
  'scope/boundary-missing': 'error',
  'scope/applicability-missing': 'error',
  'scope/no-cloud-service': 'error',
  'scope/service-not-named': 'error',
  'scope/role-missing': 'error',
  'scope/upstream-role': 'error',
  'scope/relation-missing': 'error',
  'scope/isms-scope-missing': 'error',
  'scope/not-documented': 'warning',
  'scope/exclusion-reason-missing': 'error',
  'scope/customer-information-missing': 'warning',
  'scope/service-model-missing': 'warning',
  'scope/supplier-missing': 'warning',
  'scope/physical-boundary-missing': 'warning',
  'risk/process-missing': 'error',
  'risk/no-risks': 'error',
  'risk/owner-missing': 'error',
  'risk/affects-missing': 'error',
  'risk/service-missing': 'warning',
  'risk/service-not-assessed': 'error',
  'risk/cia-gap': 'warning',
  'risk/likelihood-missing': 'error',
  'risk/impact-missing': 'error',
  'risk/off-scale': 'error',
  'risk/level-mismatch': 'error',
  'risk/customer-relation-not-assessed': 'warning',
  'risk/virtualization-not-assessed': 'warning',
  'risk/role-mismatch': 'warning',
  'risk/stale': 'warning',
  'enisa/not-considered': 'info',
  'enisa/not-relevant-reason-missing': 'warning',
  'enisa/below-reference': 'hint',
  'treatment/missing': 'error',
  'treatment/controls-missing': 'error',
  'treatment/control-excluded': 'error',
  'treatment/control-not-in-soa': 'error',
  'treatment/residual-missing': 'warning',
  'treatment/residual-higher': 'error',
  'treatment/residual-lowered-without-control': 'warning',
  'treatment/acceptance-missing': 'error',
  'treatment/acceptance-authority': 'error',
  'treatment/acceptance-expired': 'warning',
  'treatment/share-party-missing': 'warning',
  'treatment/plan-overdue': 'warning',
  'treatment/acceptance-incomplete': 'warning',
  'treatment/acceptance-before-assessment': 'warning',
  'soa/missing': 'error',
  'soa/control-missing': 'error',
  'soa/duplicate-control': 'error',
  'soa/applicable-missing': 'error',
  'soa/inclusion-reason-missing': 'error',
  'soa/exclusion-reason-missing': 'error',
  'soa/weak-justification': 'warning',
  'soa/copied-justification': 'hint',
  'soa/contradiction': 'warning',
  'soa/status-missing': 'error',
  'soa/role-not-in-scope': 'error',
  'soa/role-without-guidance': 'warning',
  'soa/basis-without-risk': 'warning',
  'soa/no-basis': 'warning',
  'soa/implemented-without-evidence': 'warning',
  'soa/plan-date-missing': 'warning',
  'soa/overdue': 'warning',
  'soa/approval-missing': 'warning',
  'soa/older-than-risks': 'warning',
  'audit/programme-missing': 'error',
  'audit/interval-missing': 'error',
  'audit/criteria-missing': 'error',
  'audit/none-performed': 'error',
  'audit/overdue': 'error',
  'audit/service-not-covered': 'error',
  'audit/control-not-covered': 'warning',
  'audit/criteria-not-audited': 'error',
  'audit/auditor-missing': 'error',
  'audit/auditor-not-independent': 'error',
  'audit/competence-missing': 'warning',
  'audit/conclusion-missing': 'error',
  'audit/report-missing': 'warning',
  'audit/commitments-not-confirmed': 'warning',
  'audit/customer-evidence-missing': 'warning',
  'finding/action-missing': 'error',
  'finding/cause-missing': 'error',
  'finding/overdue': 'warning',
  'finding/closed-unverified': 'error',
  'system/duties-not-segregated': 'warning',
  'system/network-administrator-missing': 'warning',
  'system/functions-mixed': 'warning',
  'system/tenant-separation-missing': 'warning',
  'system/privileged-logging-missing': 'warning',
  'system/network-service-undefined': 'warning',
  'system/cycle': 'error',
  'evidence/file-missing': 'error',
  'evidence/expired': 'warning',
  'evidence/expiring': 'info',
  'evidence/outside-period': 'warning',
  'evidence/unused': 'hint',
  'document/review-overdue': 'warning',
};

/** Rules that were added to the list since. */
const additions: Readonly<Record<string, string>> = {
  'risk/criteria-incomplete': 'error',
};

/** Files that the examples of a rule need beside the ISMS files. */
const filesOfExamples: Readonly<Record<string, readonly string[]>> = {
  'evidence/file-missing': ['evidence/isolation-test.md'],
};

/** Rules with one finding for many things, of which a fix may mend one. */
const aggregated = new Set(['enisa/not-considered']);

const byCode = new Map<string, Rule[]>();
for (const rule of rules) byCode.set(rule.code, [...(byCode.get(rule.code) ?? []), rule]);

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function placeholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{\w+\}/g)].map(([placeholder]) => placeholder))].sort();
}

function faultsOf(name: string, { en, ja }: Bilingual): readonly string[] {
  return [
    ...(en.trim() === '' ? [`${name}: no English`] : []),
    ...(japanese.test(en.replaceAll(/「[^」]*」/g, '')) ? [`${name}: Japanese in the English text`] : []),
    ...(japanese.test(ja) ? [] : [`${name}: no Japanese`]),
    ...(/[（）]/.test(ja) ? [`${name}: full-width parentheses`] : []),
    ...(String(placeholders(en)) === String(placeholders(ja)) ? [] : [`${name}: other placeholders in Japanese`]),
  ];
}

function docsOf(code: string): RuleDocs {
  const docs = ruleDocs.get(code);
  if (!docs) throw new Error(`${code} has no documentation`);
  return docs;
}

function exampleOf(code: string): RuleExample {
  const { example } = docsOf(code);
  if (!example) throw new Error(`${code} has no example`);
  return example;
}

describe('the table of rules', () => {
  it('has documentation for every code, and for no other; titles for every family', () => {
    expect([...ruleDocs.keys()].sort()).toEqual([...byCode.keys()].sort());
    const families = new Set([...byCode.keys()].map((code) => code.slice(0, code.indexOf('/'))));
    expect([...familyTitles.keys()].sort()).toEqual([...families].sort());
  });

  it('has every code of the list, and no other', () => {
    const listed = Object.keys({ ...codes, ...additions });
    const missing = listed.filter((code) => !byCode.has(code));
    const unlisted = [...byCode.keys()].filter((code) => !listed.includes(code));
    expect({ missing, unlisted }).toEqual({ missing: [], unlisted: [] });
  });

  it('gives each the severity of the list', () => {
    const listed: Readonly<Record<string, string>> = { ...codes, ...additions };
    const wrong = rules.filter(({ code, severity }) => listed[code] !== undefined && listed[code] !== severity);
    expect(wrong.map(({ code, severity }) => `${code}: ${severity}`)).toEqual([]);
  });

  it('names requirement rows that the catalogue has', () => {
    const { requirement } = createCatalog();
    const unknown = rules.flatMap((rule) =>
      rowsOf(rule)
        .filter((id) => !requirement(id))
        .map((id) => `${rule.code}: ${id}`),
    );
    expect(unknown).toEqual([]);
  });

  it('decides every requirement row by some rule', () => {
    const judged = new Set(rules.flatMap(({ decides = [] }) => decides));
    expect(
      createCatalog()
        .requirements.map(({ id }) => id)
        .filter((id) => !judged.has(id)),
    ).toEqual([]);
  });
});

describe.each([...byCode])('%s', (code, sameCode) => {
  it('speaks both languages', () => {
    const faults = sameCode.flatMap(({ messages }) => [
      ...Object.entries(messages).flatMap(([variant, message]) => faultsOf(`message ${variant}`, message)),
      ...(Object.keys(messages).length === 0 ? ['no message'] : []),
    ]);
    const { when, why, mend } = docsOf(code);
    const explained = Object.entries({ when, why, mend }).flatMap(([part, text]) => faultsOf(part, text));
    expect([...faults, ...explained]).toEqual([]);
  });

  it('has an example: the finding stands in the bad text and not in the good one', () => {
    const { bad, good } = exampleOf(code);
    const options = { existing: filesOfExamples[code] ?? [] };
    expect(findingsOf(openFixture(bad, options), [code]).length, `${code}: bad example`).toBeGreaterThan(0);
    expect(findingsOf(openFixture(good, options), [code]).length, `${code}: good example`).toBe(0);
  });
});

describe.each([...byCode].filter(([, sameCode]) => sameCode.some(({ fix }) => fix)))('the fixes of %s', (code) => {
  it('remove the finding of the bad example, and leave YAML', () => {
    const { bad } = exampleOf(code);
    const options = { existing: filesOfExamples[code] ?? [] };
    const service = openFixture(bad, options);
    const texts = new Map([...readProjectText(bad).files].map(([name, text]) => [fixtureFolder + name, text]));
    const originals = createOriginals((uri) => texts.get(uri));
    const [first] = findingsOf(service, [code]);
    for (const { title, edits } of first ? fixesOf(service, first, originals) : []) {
      const fixed = new Map(texts);
      for (const [uri, each] of edits) fixed.set(uri, applyTextEdits(fixed.get(uri) ?? '', each));
      const files = new Map([...fixed].map(([uri, text]) => [uri.slice(fixtureFolder.length), text]));
      const after = openFixture(writeProjectText(files), options);
      expect(findingsOf(after, ['yaml/syntax']), title.en).toEqual([]);
      const remaining = findingsOf(after, [code]).map(({ finding }) => messageOf(finding, 'en'));
      if (aggregated.has(code)) expect(remaining, title.en).not.toContain(first && messageOf(first.finding, 'en'));
      else expect(remaining.length, title.en).toBeLessThan(findingsOf(service, [code]).length);
    }
  });
});

describe('docs/rules', () => {
  const folder = new URL('../../docs/rules/', import.meta.url);
  const pages = documentationPages({ rules, docs: ruleDocs, titles: familyTitles });

  it('says what the rules say; npm run generate writes it', () => {
    const stale = pages.filter(({ path, text }) => {
      const file = new URL(path, folder);
      return !existsSync(file) || readFileSync(file, 'utf8').replaceAll('\r\n', '\n') !== text;
    });
    expect(stale.map(({ path }) => path)).toEqual([]);
  });

  it('has no page of a rule that is no more', () => {
    const known = new Set(pages.map(({ path }) => path));
    const present = ['en', 'ja'].flatMap((language) =>
      readdirSync(new URL(`${language}/`, folder)).map((name) => `${language}/${name}`),
    );
    expect(present.filter((path) => !known.has(path))).toEqual([]);
  });

  it('links only to pages that there are, and closes what it opens', () => {
    const known = new Set(pages.map(({ path }) => path));
    for (const { path, text } of pages) {
      const links = [...text.matchAll(/\]\(([^)]+\.md)\)/g)].map(([, link = '']) =>
        new URL(link, `file:///${path}`).pathname.slice(1),
      );
      expect(
        links.filter((link) => !known.has(link)),
        path,
      ).toEqual([]);
      expect(text.match(/^```/gm)?.length ?? 0, path).toSatisfy((fences: number) => fences % 2 === 0);
    }
  });
});
