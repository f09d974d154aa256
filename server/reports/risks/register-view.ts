/** The register as a table: each risk from its assessment to what remains, with ENISA's own level beside ours. */
import { enisaFigures, enisaRating } from '../../catalog/enisa-values';
import { filled } from '../../words/filled';
import type { Language } from '../../words/bilingual';
import { spanOfDays } from '../../words/span-of-days';
import { nameIn, treatmentNames } from '../../words/names';
import { inline, list, person } from '../view/cells';
import { columnIn } from '../view/column';
import type { Cell, Column, ItemRow, Table } from '../view/view';
import { calledOf, cellOf } from './maps';
import type { EnisaRow, RatedLevel, RegisteredRisk, RisksReport } from './model';
import { isAbove } from './tones';
import { risksWords as words, standingNames, standingSigns } from './words';

export function registerTable(report: RisksReport): Table & { readonly rows: readonly ItemRow[] } {
  const byCode = new Map(report.enisa.map((row) => [row.code, row]));
  return {
    id: 'register',
    columns: columnsIn(report),
    rows: report.risks.map((risk) => rowOf(risk, report, byCode)),
  };
}

type Factors = NonNullable<RisksReport['criteria']>['factors'];

/** Without criteria risks may be estimated all the same. */
function factorsIn({ criteria }: RisksReport): readonly Pick<Factors[number], 'name' | 'label'>[] {
  return criteria?.factors ?? [];
}

function columnsIn(report: RisksReport): readonly Column[] {
  const { language } = report;
  const column = columnIn(language);
  return [
    column('risk', words.id[language], 9),
    column('title', words.risk[language], 22),
    column('services', words.services[language], 16, { detail: true }),
    column('affects', words.affects[language], 10, { detail: true }),
    column('owner', words.owner[language], 11),
    ...factorsIn(report).map(({ name, label }) => column(name, label, 8)),
    column('level', words.level[language], 8),
    column('enisa', words.enisaColumn[language], 14, { detail: true }),
    column('treatment', words.treatment[language], 8),
    column('controls', words.controls[language], 18, { detail: true }),
    column('remaining', words.remaining[language], 9),
    column('acceptance', words.acceptance[language], 15, { detail: true }),
    column('standing', words.standing[language], 10),
  ];
}

function rowOf(risk: RegisteredRisk, report: RisksReport, byCode: ReadonlyMap<string, EnisaRow>): ItemRow {
  const { language } = report;
  const { id, title, place, services, affects, owner, estimate, level, treatment, controls, remaining, standing } =
    risk;
  return {
    kind: 'row',
    key: risk.key,
    name: calledOf(risk, language),
    cells: [
      { kind: 'entry', id, title: '', place },
      title,
      list(services.map((service) => ({ kind: 'entry', ...service }))),
      inline(affects),
      person(owner?.name ?? ''),
      ...factorsIn(report).map(({ name }) => estimate[name] ?? ''),
      levelText(level, report),
      list(risk.enisa.map((code) => enisaCell(byCode.get(code), code, language))),
      inline(treatment.map((option) => nameIn(treatmentNames, option)[language])),
      inline(controls.map((control): Cell => ({ kind: 'entry', ...control, title: '' }))),
      risk.givenUp ? words.nothing[language] : levelText(remaining, report),
      acceptanceText(risk, language),
      { kind: 'state', state: `risk-${standing}`, sign: standingSigns[standing], text: standingWord(risk, language) },
    ],
    place: risk.entry,
    facets: facetsOf(risk),
    findings: risk.findings.length > 0 ? risk.findings : undefined,
  };
}

function levelText(level: RatedLevel | undefined, { criteria }: RisksReport): string {
  if (!level) return '';
  return isAbove(level.rank, criteria) ? `▲ ${level.name}` : level.name;
}

function standingWord({ standing, closedOn }: RegisteredRisk, language: Language): string {
  return [standingNames[standing][language], closedOn].filter((part) => part !== '').join(' ');
}

function enisaCell(row: EnisaRow | undefined, code: string, language: Language): string {
  if (!row) return code;
  const step = (at: number | undefined): string =>
    enisaRating(at === undefined ? 'N/A' : (enisaFigures[at] ?? ''))[language];
  return filled(words.enisaOf[language], {
    code,
    level: row.level,
    probability: step(row.across),
    impact: step(row.down),
  });
}

function acceptanceText({ acceptance }: RegisteredRisk, language: Language): string {
  if (!acceptance) return '';
  const { by, on, until, isOver } = acceptance;
  const said = [by, spanOfDays(on, until, language)];
  return [...said, isOver ? words.acceptanceOver[language] : ''].filter((part) => part !== '').join(' ');
}

/** Levels by rank: two of one name are one to nobody but a program. */
function facetsOf(risk: RegisteredRisk): Readonly<Record<string, readonly string[]>> {
  const { level, remaining, treatment, owner, services, standing, before, after } = risk;
  return {
    level: [rankOf(level)],
    remaining: [risk.givenUp ? 'none' : rankOf(remaining)],
    treatment: treatment.length > 0 ? treatment : [''],
    owner: [owner?.id ?? ''],
    service: services.length > 0 ? services.map(({ id }) => id) : [''],
    standing: [standing],
    position: [...(before ? [cellOf('before', before)] : []), ...(after ? [cellOf('after', after)] : [])],
  };
}

function rankOf(level: RatedLevel | undefined): string {
  return level === undefined ? '' : String(level.rank);
}
