/** 資産台帳: what risks may affect, by whom it is looked after, and which risks are about it. */
import { mark } from '../../facts/marks';
import { titleIn } from '../../workspace/names';
import { isOf } from '../../workspace/subject';
import { propertyNames } from '../../words/names';
import { list } from '../view/cells';
import { entriesCell, personCell, personChoice, serviceChoices, servicesCell } from './cells';
import type { Register, RegisterSource } from './register';
import { registerWords as words } from './words';

export const assetRegister: Register<'assets'> = {
  name: 'assets',
  title: { en: 'Asset register', ja: '資産台帳' },
  note: {
    en: 'Assets of the cloud services, who is responsible for them, and the risks of the register that name them.',
    ja: 'クラウドサービスに関わる資産、その責任者、及びその資産を対象とするリスクの一覧です。',
  },
  section: 'assets',
  columns: [
    { id: 'id', title: words.id, width: 8, cell: ({ value }) => value.id ?? '' },
    { id: 'name', title: words.name, width: 20, cell: (entry, { texts }) => texts.read(titleIn(entry)) },
    {
      id: 'type',
      title: { en: 'Type', ja: '種類' },
      width: 10,
      cell: ({ value }, { texts }) => texts.read(value.type),
    },
    {
      id: 'services',
      title: words.services,
      width: 14,
      cell: ({ value }, source) => servicesCell(value.services, source),
    },
    { id: 'owner', title: words.owner, width: 10, cell: ({ value }, source) => personCell(value.owner, source) },
    {
      id: 'custodian',
      title: { en: 'Looked after by', ja: '管理担当' },
      width: 10,
      detail: true,
      cell: ({ value }, source) => personCell(value.custodian, source),
    },
    {
      id: 'location',
      title: { en: 'Kept or run in', ja: '所在' },
      width: 14,
      detail: true,
      cell: ({ value }, { texts }) => texts.read(value.location),
    },
    {
      id: 'classification',
      title: words.classification,
      width: 9,
      cell: ({ value }, { texts }) => texts.read(value.classification),
    },
    {
      id: 'personal',
      title: { en: 'Personal data', ja: '個人情報' },
      width: 7,
      align: 'center',
      cell: ({ value }, { texts }) => (value.personalData === true ? words.yes[texts.language] : ''),
    },
    {
      id: 'value',
      title: { en: 'Value', ja: '資産価値' },
      width: 12,
      cell: ({ value: { value = {} } }, { texts }) =>
        list(
          (['confidentiality', 'integrity', 'availability'] as const).flatMap((property) =>
            value[property] === undefined
              ? []
              : [`${propertyNames[property][texts.language]} ${texts.read(String(value[property]))}`],
          ),
        ),
    },
    {
      id: 'enisa',
      title: { en: 'Asset of ENISA', ja: 'ENISAの資産' },
      width: 12,
      detail: true,
      cell: ({ value: { enisa = [] } }, { ask, texts: { language } }) =>
        list(enisa.map((code) => [code, ask.catalog.enisaAsset(code)?.title[language] ?? ''].join(' ').trim())),
    },
    {
      id: 'risks',
      title: { en: 'Risks', ja: '関連するリスク' },
      width: 16,
      cell: ({ value: { id } }, source) => entriesCell('risk', risksNaming(id, source), source),
    },
  ],
  facets: [
    {
      id: 'type',
      title: { en: 'Type', ja: '種類' },
      values: ({ value: { type = '' } }, { texts }) => [
        { value: type, label: type === '' ? words.none[texts.language] : type },
      ],
      counted: true,
    },
    { id: 'owner', title: words.owner, values: ({ value }, source) => [personChoice(value.owner, source)] },
    { id: 'service', title: words.services, values: ({ value }, source) => serviceChoices(value.services, source) },
  ],
};

function risksNaming(id: string | undefined, { ask }: RegisterSource): readonly string[] {
  if (id === undefined) return [];
  return ask.all(mark.refers('asset', id)).flatMap((subject) => {
    const risk = isOf(subject, 'risks') ? subject.value.id : undefined;
    return risk === undefined ? [] : [risk];
  });
}
