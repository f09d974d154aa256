/** 証拠一覧: what proves that controls work, which rows rely on it, and what lapses when. */
import { rowsRelyingOn } from '../../rules/evidence/relying';
import { roleNames, nameIn } from '../../words/names';
import { spanOfDays } from '../../words/span-of-days';
import { day, inline, list } from '../view/cells';
import type { Cell } from '../view/view';
import { lastDayCell, lateSpans, personCell, personChoice, servicesCell, spanChoice } from './cells';
import type { Register } from './register';
import { registerWords as words } from './words';

const validUntil = { en: 'Valid until', ja: '有効期限' } as const;

export const evidenceRegister: Register<'evidence'> = {
  name: 'evidence',
  title: { en: 'Evidence', ja: '証拠一覧' },
  note: {
    en: 'Evidence, the controls that rely on it, and how long it proves anything.',
    ja: '証拠、それを根拠とする管理策、及び有効期限の一覧です。',
  },
  section: 'evidence',
  columns: [
    { id: 'id', title: words.id, width: 8, cell: ({ value }) => value.id ?? '' },
    { id: 'title', title: words.title, width: 22, cell: ({ value }, { texts }) => texts.read(value.title) },
    {
      id: 'controls',
      title: { en: 'Controls', ja: '対象の管理策' },
      width: 22,
      // By their numbers: one piece may be that of twenty.
      cell: ({ value: { id = '' } }, { ask, references }) =>
        inline(
          rowsRelyingOn(id, ask).map((row): Cell => ({
            kind: 'entry',
            id: row.value.id ?? '',
            title: '',
            place: references.placeOf(row),
          })),
        ),
    },
    {
      id: 'collected',
      title: { en: 'Collected on', ja: '取得日' },
      width: 9,
      cell: ({ value }) => day(value.collectedOn),
    },
    {
      id: 'period',
      title: { en: 'Period', ja: '対象期間' },
      width: 12,
      cell: ({ value: { period: { from = '', to = '' } = {} } }, { texts: { language } }) =>
        spanOfDays(from, to, language),
    },
    { id: 'until', title: validUntil, width: 11, cell: ({ value }, source) => lastDayCell(value.validUntil, source) },
    { id: 'owner', title: words.owner, width: 10, cell: ({ value }, source) => personCell(value.owner, source) },
    { id: 'location', title: words.location, width: 16, cell: ({ value }) => value.location ?? '' },
    {
      id: 'services',
      title: words.services,
      width: 12,
      detail: true,
      cell: ({ value: { services, roles = [] } }, source) =>
        list(
          [
            servicesCell(services, source),
            inline(roles.map((role) => nameIn(roleNames, role)[source.texts.language])),
          ].filter(
            (cell) => cell !== '' && !(typeof cell === 'object' && cell.kind === 'list' && cell.items.length === 0),
          ),
        ),
    },
    {
      id: 'customers',
      title: { en: 'For customers', ja: 'カスタマへの提示' },
      width: 8,
      align: 'center',
      cell: ({ value }, { texts }) => (value.forCustomers === true ? words.yes[texts.language] : ''),
    },
  ],
  facets: [
    {
      id: 'until',
      title: validUntil,
      values: ({ value }, source) => [spanChoice(value.validUntil, source)],
      counted: true,
      worries: lateSpans,
    },
    { id: 'owner', title: words.owner, values: ({ value }, source) => [personChoice(value.owner, source)] },
  ],
};
