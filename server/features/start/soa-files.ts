/** 4.2.2 as the first files have it: every control of the standards in force as a row that nobody has decided. */
import type { Catalog } from '../../catalog/catalog';
import type { Control, ControlGroup } from '../../catalog/types';
import type { Bilingual, Language } from '../../words/bilingual';
import { asked, held } from '../../words/asked';
import type { Answers } from './answers';
import { asFile } from './writing';

const guide = {
  rows: {
    en: 'Decide each row: `applicable: true` or `false`, then the reason, and how far it is implemented.',
    ja: '行ごとに、applicable: true又はfalseと、その理由及び実施状況を書いてください。',
  },
  extended: { en: 'Annex A of ISO/IEC 27017', ja: 'ISO/IEC 27017の附属書A' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export function cloudFile({ language }: Answers, { cloudControls }: Catalog): string {
  const hold = (what: keyof typeof asked): string => held(asked[what], language);
  const body = cloudControls.filter(({ objective }) => objective === undefined);
  const extended = cloudControls.filter(({ objective }) => objective !== undefined);
  return asFile([
    'soa:',
    `  version: ${hold('version')}`,
    `  date: ${hold('day')}`,
    `  approvedBy: ${hold('approver')}`,
    `  # ${guide.rows[language]}`,
    '  controls:',
    ...body.map((control) => row(control, language)),
    '',
    `    # ${guide.extended[language]}`,
    ...extended.map((control) => row(control, language)),
  ]);
}

export function annexFile({ edition, language }: Answers, catalog: Catalog): string {
  const controls = catalog.annexControls(edition);
  return asFile([
    `# ${guide.rows[language]}`,
    'soa:',
    '  controls:',
    ...controls.flatMap(({ group, ...control }, index) => [
      ...(controls[index - 1]?.group.id === group.id ? [] : heading(group, index, language)),
      row(control, language),
    ]),
  ]);
}

function heading({ id, title }: ControlGroup, index: number, language: Language): readonly string[] {
  return [...(index === 0 ? [] : ['']), `    # ${id} ${title[language]}`];
}

function row({ id, title }: Pick<Control, 'id' | 'title'>, language: Language): string {
  // Quoted where a reader of YAML could take it for a number.
  return `    - id: ${/^\d/.test(id) ? `"${id}"` : id} # ${title[language]}`;
}
