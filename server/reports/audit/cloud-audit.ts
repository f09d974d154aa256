/** The audit of a cloud service beside that of an ISMS: four aspects, and what the last internal audit has of each. */
import { filled } from '../../words/filled';
import { enumerated } from '../../words/listing';
import { list } from '../view/cells';
import type { Cell, Section } from '../view/view';
import type { AuditRecord, AuditReport } from './model';
import { column, tableOf, type Say } from './parts';
import { aspects, auditWords as words } from './words';

type Aspect = keyof typeof aspects;

export function cloudAuditSection(report: AuditReport, say: Say): Section {
  const { language } = report;
  const last = report.audits.find(({ internal, performed }) => internal && performed !== '');
  const names: Readonly<Record<Aspect, string>> = {
    purpose: say('purpose'),
    level: say('level'),
    criteria: say('criteria'),
    competence: say('competence'),
  };
  return {
    id: 'cloud-audit',
    heading: say('cloud'),
    paragraphs: [say('cloudNote')],
    table: tableOf({
      id: 'cloud-audit',
      derived: true,
      columns: [
        column('aspect', words.aspect, 10, report),
        column('general', words.general, 26, report),
        column('cloud', words.cloudAudit, 28, report),
        column('here', last ? filled(words.here[language], { audit: last.id }) : words.hereNobody, 36, report),
      ],
      rows: (Object.keys(aspects) as Aspect[]).map((aspect) => ({
        kind: 'row',
        key: `aspect ${aspect}`,
        name: names[aspect],
        cells: [
          names[aspect],
          aspects[aspect].general[language],
          aspects[aspect].cloud[language],
          last ? hereOf(aspect, last, report, say) : { kind: 'state', state: 'unmet', sign: '✗', text: say('missing') },
        ],
        place: last?.place,
      })),
    }),
  };
}

/** What the audit has of it, in its own words; a sign where it has nothing. */
function hereOf(aspect: Aspect, audit: AuditRecord, { language }: AuditReport, say: Say): Cell {
  const nothing: Cell = { kind: 'state', state: 'unmet', sign: '✗', text: say('unconfirmed') };
  switch (aspect) {
    case 'purpose':
      return audit.commitments === '' ? nothing : audit.commitments;
    case 'level':
      return audit.effectiveness === '' ? nothing : audit.effectiveness;
    case 'criteria':
      return audit.criteria.length === 0 ? nothing : enumerated(audit.criteria, language);
    case 'competence': {
      const competent = audit.auditors.filter(({ competent: isCompetent }) => isCompetent);
      return competent.length === 0 ? nothing : list(competent.map(({ name }): Cell => ({ kind: 'person', name })));
    }
  }
}
