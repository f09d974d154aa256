/** The cover of the statement of applicability: what identifies it, boxes for approval, history. */
import { bracketed, colon, enumerated } from '../../words/listing';
import { nameIn, roleLabels, roleNames } from '../../words/names';
import { organizationFact } from '../view/as-of';
import { day, list } from '../view/cells';
import type { Cover, Fact } from '../view/view';
import type { StatementOfApplicabilityReport } from './model';
import { soaWords } from './words';

/** Who answers for it, what it is about, and since when; what every controlled document says stands there to be filled, too. */
export function coverOf(report: StatementOfApplicabilityReport): Cover {
  const { language, history } = report;
  const say = (word: keyof typeof soaWords): string => soaWords[word][language];
  const facts: readonly Fact[] = [
    { label: say('documentTitle'), value: say('title') },
    { label: say('documentId'), value: report.documentId },
    { label: say('version'), value: report.version },
    ...known({ label: say('established'), value: day(established(report)) }),
    { label: say('revised'), value: day(report.date) },
    organizationFact(report),
    {
      label: say('scope'),
      value: list(
        report.scope.map(({ role, statement }) =>
          role === undefined ? statement : `${roleLabels[role][language]}${colon(language)}${statement}`,
        ),
      ),
    },
    {
      label: say('services'),
      value: list(
        report.services.map(({ name, roles }) => {
          const named = roles.map((role) => nameIn(roleNames, role)[language]);
          return named.length === 0 ? name : `${name}${bracketed(enumerated(named, language), language)}`;
        }),
      ),
    },
    { label: say('standards'), value: list(report.standards) },
    { label: say('approvedBy'), value: report.approvedBy },
    { label: say('approvedOn'), value: day(report.approvedOn) },
    ...known({ label: say('classification'), value: report.classification }),
  ];
  return {
    facts,
    approvalsTitle: say('approvals'),
    approvals: [say('approved'), say('reviewed'), say('prepared')],
    history: {
      id: 'history',
      heading: say('history'),
      table: {
        id: 'history',
        columns: [
          { id: 'version', title: say('version'), width: 8 },
          { id: 'date', title: say('date'), width: 12 },
          { id: 'change', title: say('change'), width: 60 },
          { id: 'by', title: say('by'), width: 16 },
        ],
        rows: history.map(({ version, date, change, by }, index) => ({
          kind: 'row',
          key: `history ${index}`,
          name: version,
          cells: [version, day(date), change, by],
        })),
      },
    },
  };
}

/** The day of the first edition: as the history has it, or that of the statement while it is the first itself. */
function established({ history, version, date }: StatementOfApplicabilityReport): string {
  const first = history.find((entry) => isFirst(entry.version))?.date ?? '';
  return first === '' && isFirst(version) ? date : first;
}

function isFirst(version: string): boolean {
  return /^(?:第?1(?:\.0)?版?|初版|v1(?:\.0)?)$/iu.test(version.trim());
}

/** Not every organisation has it, or still knows it: an empty field would ask for what nobody is to write by hand. */
function known(fact: Fact): readonly Fact[] {
  return fact.value === '' ? [] : [fact];
}
