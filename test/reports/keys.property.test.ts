/** No two rows of a document have one key, in whatever tables they stand and whatever ids are written: the preview finds rows by key, and would lose one. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reportNames, reports, type ReportName } from '../../server/reports/reports';
import { changesSince, withChanges } from '../../server/reports/view/changes';
import type { DocumentView } from '../../server/reports/view/view';
import type { Language } from '../../server/words/bilingual';
import { openTexts } from '../golden/project';
import { runs } from '../support/runs';

/** Alike once they are counted, or once what cannot be seen is gone. */
const id = fc.constantFrom(
  ...['a', 'a 2', 'a #2', 'a 2 2', 'a\tb', 'a b', '', '__proto__', 'A.5.1'],
  // As rows of other tables are called.
  ...[
    'enisa R1',
    'service a',
    'control a',
    'audit 0 a',
    'zone ',
    'person a',
    'taken a',
    'span overdue',
    '4.1.a',
    'own',
    '27001',
  ],
);
const some = { minLength: 3, maxLength: 6 };
const project = fc.record({
  services: fc.array(fc.record({ id, name: id, roles: fc.constant(['provider', 'customer']) }), some),
  assets: fc.array(fc.record({ id, name: id }), some),
  systems: fc.array(
    fc.record({
      id,
      zone: id,
      administrators: fc.record({ os: id }),
      runsOn: id,
      networks: fc.array(id, { maxLength: 2 }),
    }),
    some,
  ),
  risks: fc.array(
    fc.record({ id, title: id, plan: fc.constant({ action: 'x', due: '2027-01-01' }), controls: fc.array(id) }),
    some,
  ),
  soa: fc.record({ controls: fc.array(fc.record({ id, applicable: fc.boolean(), evidence: fc.array(id) }), some) }),
  audits: fc.array(
    fc.record({ id, type: fc.constant('internal'), findings: fc.array(fc.record({ id, description: id }), some) }),
    some,
  ),
  evidence: fc.array(fc.record({ id, title: id, validUntil: fc.constant('2026-01-01') }), some),
  documents: fc.array(fc.record({ id, title: id }), some),
});

function viewOf(name: ReportName, written: object, language: Language): DocumentView {
  const sections = { ...written, auditProgramme: { intervalMonths: 12, criteria: ['organization'] } };
  const lines = Object.entries(sections).map(([section, value]) => `${section}: ${JSON.stringify(value)}\n`);
  const opened = openTexts(new Map([['isms.yaml', `isms: 1\n${lines.join('')}`]]));
  return reports[name].view(opened.project, opened.service, language);
}

it.each(reportNames)('%s', (name) => {
  fc.assert(
    fc.property(project, project, fc.constantFrom<Language[]>('ja', 'en'), (before, after, language) => {
      const [old, fresh] = [viewOf(name, before, language), viewOf(name, after, language)];
      const keys = fresh.sections.flatMap(({ table }) => (table?.rows ?? []).map(({ key }) => key));
      expect(keys).toEqual([...new Set(keys)]);
      expect(withChanges(old, changesSince(old, fresh, 1))).toEqual(fresh);
    }),
    { numRuns: runs(15) },
  );
});
