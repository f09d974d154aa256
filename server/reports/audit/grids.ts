/** What audits reached: services by criteria, controls by audits of the cycle. */
import { criterionNames, nameIn, roleNames } from '../../words/names';
import { inline, list } from '../view/cells';
import { createKeys } from '../view/keys';
import type { Cell, Row, Section } from '../view/view';
import type { ServicesAudited } from './data';
import type { AuditReport, AuditedControl, AuditedService, Coverage } from './model';
import { column, tableOf, type Say } from './parts';
import { auditWords as words } from './words';

/** No meaning by colour alone. */
const signs = { covered: '●', planned: '△', missing: '✗' } as const satisfies Record<Coverage['state'], string>;
const signByOthers = '◇';
/** For the colours that screens give to states. */
const looks = { covered: 'met', planned: 'soon', missing: 'unmet' } as const satisfies Record<
  Coverage['state'],
  string
>;

/** So many audits of the cycle have a column of their own, the latest first; the last one is named for each control. */
const mostColumns = 5;

export function servicesSection(report: ServicesAudited, say: Say): Section {
  const { language, criteria } = report;
  const keyOf = createKeys();
  const rowOf = ({ id, name, roles, place, byOthers, commitments, criteria: judged }: AuditedService): Row => ({
    kind: 'row',
    key: keyOf(`service ${id}`),
    name,
    cells: [
      name,
      inline(roles.map((role) => nameIn(roleNames, role)[language])),
      ...criteria.map((word) => coverageCell(judged[word] ?? { state: 'missing' }, say)),
      commitments ? commitmentsCell(commitments, say) : say('notApplicable'),
      list(byOthers.map((reference): Cell => ({ kind: 'entry', ...reference }))),
    ],
    place,
    facets: { coverage: [...new Set(Object.values(judged).map(({ state }) => state))] },
  });
  return {
    id: 'services',
    heading: say('coverage'),
    paragraphs: [say('coverageNote')],
    table: tableOf({
      id: 'services',
      columns: [
        column('service', words.service, 18, report),
        column('roles', words.roles, 12, report),
        ...criteria.map((word) => column(`by-${word}`, nameIn(criterionNames, word), 18, report)),
        column('commitments', words.commitments, 18, report),
        column('others', words.byOthers, 16, report),
      ],
      rows: report.services.map(rowOf),
    }),
  };
}

export function controlsSection(report: AuditReport, say: Say): Section {
  const shown = report.audits
    .filter(({ performed, id }) => id !== '' && performed >= report.cycleStart)
    .slice(0, mostColumns);
  const keyOf = createKeys();
  const rowOf = ({ id, title, place, state, last, audits }: AuditedControl): Row => ({
    kind: 'row',
    key: keyOf(`control ${id}`),
    name: id,
    cells: [
      id,
      title,
      ...shown.map((audit) => (audits.includes(audit.id) ? (audit.internal ? signs.covered : signByOthers) : '')),
      coverageCell(last, say),
    ],
    place,
    facets: { coverage: [state] },
  });
  return {
    id: 'controls',
    heading: say('controls'),
    paragraphs: [say('controlsNote')],
    table: tableOf({
      id: 'controls',
      columns: [
        column('control', words.control, 10, report),
        column('title', words.controlTitle, 34, report),
        ...shown.map(({ id, performed }) =>
          column(`audit-${id}`, `${id} (${performed})`, 10, report, { align: 'center' }),
        ),
        column('state', words.state, 20, report),
      ],
      rows: report.controls.map(rowOf),
    }),
  };
}

function coverageCell({ state, audit, day, byOthers }: Coverage, say: Say): Cell {
  const text = [state === 'covered' ? '' : say(state), audit?.id ?? '', day ?? '']
    .filter((part) => part !== '')
    .join(' ');
  const sign = state === 'covered' && byOthers === true ? signByOthers : signs[state];
  return { kind: 'state', state: looks[state], sign, text };
}

function commitmentsCell({ state, audit, day }: Coverage, say: Say): Cell {
  const word = say(state === 'covered' ? 'confirmed' : 'unconfirmed');
  const text = [word, audit?.id ?? '', day ?? ''].filter((part) => part !== '').join(' ');
  return { kind: 'state', state: looks[state], sign: signs[state], text };
}
