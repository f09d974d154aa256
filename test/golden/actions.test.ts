import type { LocatedFinding } from '../../server/check/assemble';
import { createOriginals } from '../../server/editing/apply-changes';
import { applyTextEdits } from '../../server/editing/text-edit';
import { offersOf, prepareFix, type PreparedFix } from '../../server/features/fixes/fixes';
import { messageOf } from '../../server/check/message';
import { ruleDocs } from '../../server/rules/docs-table';
import { rules } from '../../server/rules/table';
import { readProjectText } from '../support/project-text';
import { findingsOf } from '../support/rules';
import { describeGolden } from './golden';
import { changedLines, nameOf, openGoldenProject, openTexts, type GoldenProject } from './project';

/** What a person is offered at a finding, in its order, with what becomes of the text. */
function actionsAt(finding: LocatedFinding, { service, project, texts }: GoldenProject): string {
  const originals = createOriginals((uri) => texts.get(uri));
  const offered = offersOf(service, project, finding)
    .map((fix) => prepareFix(fix, originals, project, service))
    .filter((fix) => fix !== undefined);
  const { finding: said } = finding;
  return [`===== ${said.rule.code}: ${messageOf(said, 'en')}`, ...offered.map((fix) => action(fix, texts))].join('\n');
}

function action({ title, preferred, safe, edits, created }: PreparedFix, texts: ReadonlyMap<string, string>): string {
  const flags = [...(preferred ? ['preferred'] : []), ...(safe ? ['safe'] : [])];
  const results = [...edits].flatMap(([uri, list]) => {
    const before = texts.get(uri) ?? '';
    const name = `${nameOf(uri)}${created.includes(uri) ? ' (new)' : ''}`;
    return [`${name} ${changedLines(before, applyTextEdits(before, list))}`];
  });
  return [`* ${title.en} / ${title.ja}${flags.length > 0 ? ` [${flags.join(', ')}]` : ''}`, ...results].join('\n');
}

/** The first finding of each rule in its own example, by family. */
function ofFamily(family: string): string {
  const codes = [...new Set(rules.map(({ code }) => code))].filter((code) => code.startsWith(`${family}/`));
  return codes
    .flatMap((code) => {
      const example = ruleDocs.get(code)?.example;
      if (!example) return [];
      const golden = openTexts(readProjectText(example.bad).files, { existing: ['evidence/isolation-test.md'] });
      return findingsOf(golden.service, [code])
        .slice(0, 1)
        .map((finding) => actionsAt(finding, golden));
    })
    .join('\n\n');
}

const families = [...new Set(rules.map(({ code }) => code.slice(0, code.indexOf('/'))))];
const whole = openGoldenProject();
/** In a project of several files with people, evidence and a setting of severities to choose from. */
const inTheProject = [
  'soa/exclusion-reason-missing',
  'soa/status-missing',
  'risk/stale',
  'ref/unresolved',
  'soa/overdue',
];

describeGolden('actions', {
  ...Object.fromEntries(families.map((family) => [`${family}.txt`, () => ofFamily(family)])),
  'project.txt': () =>
    inTheProject
      .flatMap((code) => findingsOf(whole.service, [code]).map((finding) => actionsAt(finding, whole)))
      .join('\n\n'),
});
