/** What a number that is no control in force may be: another spelling, another edition, another standard, or no control. */
import type { Catalog } from '../../catalog/catalog';
import type { AnnexControl } from '../../catalog/types';
import type { Edition27001 } from '../../words/roles';
import { inOneWidth } from '../../words/bounded';

export type ControlNumber =
  /** A control in force, in another spelling. */
  | { readonly kind: 'spelling'; readonly meant: string }
  /** A control of the other edition of annex A; its counterparts in the edition in force. */
  | { readonly kind: 'edition'; readonly other: Edition27001; readonly counterparts: readonly string[] }
  /** A number of ISO/IEC 27002:2013 for which ISO/IEC 27017 has no guidance of its own. */
  | { readonly kind: 'not-added'; readonly counterparts: readonly string[] }
  /** Something that controls stand under; these, and what they are in the edition in force. */
  | {
      readonly kind: 'group';
      readonly called: 'objective' | 'theme' | 'clause';
      readonly of: Edition27001;
      readonly controls: readonly string[];
      readonly counterparts: readonly string[];
    }
  /** A control of ISO/IEC 27017:2026; what it was in the edition of 2015. */
  | { readonly kind: 'next-edition'; readonly counterparts: readonly string[] }
  | { readonly kind: 'personal-data' }
  | { readonly kind: 'unknown'; readonly near: readonly string[] };

/** Width, case, blanks, doubled dots and leading zeros aside: `ａ 05.1.` is `A.5.1`. */
export function normalNumber(text: string): string {
  return inOneWidth(text)
    .toUpperCase()
    .replaceAll('。', '.')
    .replace(/\s+/gu, '')
    .replace(/^(A|CLD)\.*(?=\d)/, '$1.')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.|\.$/g, '')
    .replace(/(^|\.)0+(?=\d)/g, '$1');
}

/** What the text, which is no id of a control in force, may stand for. */
export function identify(text: string, catalog: Catalog, edition: Edition27001, own: readonly string[]): ControlNumber {
  const number = normalNumber(text);
  const annexNumber = /^\d/.test(number) ? `A.${number}` : number;
  const inForce = [number, annexNumber].find((id) => catalog.cloudControl(id) ?? catalog.annexControl(edition, id));
  const meant = inForce ?? own.find((id) => normalNumber(id) === number);
  if (meant !== undefined) return { kind: 'spelling', meant };
  return (
    grouping(annexNumber, edition, catalog) ??
    ofOtherEdition(number, annexNumber, edition, catalog) ??
    ofNextEdition(annexNumber, catalog) ??
    (isPersonalDataNumber(annexNumber) ? { kind: 'personal-data' } : { kind: 'unknown', near: near(number, catalog) })
  );
}

function ofOtherEdition(
  number: string,
  annexNumber: string,
  edition: Edition27001,
  catalog: Catalog,
): ControlNumber | undefined {
  const other = edition === '2022' ? '2013' : '2022';
  const control = catalog.annexControl(other, annexNumber);
  if (!control) return undefined;
  const { counterparts } = control;
  // Without `A.` it is a number of ISO/IEC 27002:2013, as ISO/IEC 27017 has them.
  return number !== annexNumber && other === '2013'
    ? { kind: 'not-added', counterparts }
    : { kind: 'edition', other, counterparts };
}

/** An objective or clause of 2013, a theme of 2022; that of the edition in force first. */
function grouping(number: string, edition: Edition27001, catalog: Catalog): ControlNumber | undefined {
  const editions: readonly Edition27001[] = edition === '2022' ? ['2022', '2013'] : ['2013', '2022'];
  for (const of of editions) {
    // The same number may be a control of the edition that is not in force: A.6.1 is both.
    const within = catalog.annexControls(of).filter(({ id }) => id.startsWith(`${number}.`));
    if (within.length === 0) continue;
    const called = of === '2022' ? 'theme' : within.every(({ group }) => group.id === number) ? 'objective' : 'clause';
    const controls = within.map(({ id }) => id);
    return { kind: 'group', called, of, controls, counterparts: of === edition ? controls : targets(within) };
  }
  return undefined;
}

function targets(controls: readonly AnnexControl[]): readonly string[] {
  return [...new Set(controls.flatMap(({ counterparts }) => counterparts))];
}

function ofNextEdition(annexNumber: string, { nextCloudEdition }: Catalog): ControlNumber | undefined {
  const control = nextCloudEdition.new.find(({ id }) => `A.${id}` === annexNumber);
  if (!control) return undefined;
  return { kind: 'next-edition', counterparts: control.successorOf === null ? [] : [control.successorOf] };
}

/** Where the numbers of annex A of ISO/IEC 27018 (2014: A.10, 2019: A.11) go on past those of annex A of ISO/IEC 27001. */
const personalDataNumbers = /^A\.(?:10|11)\.(?:[2-9]|1[0-3])$/;

function isPersonalDataNumber(number: string): boolean {
  return personalDataNumbers.test(number);
}

/** Controls of ISO/IEC 27017 with the same number behind `CLD.`, else under the same objective. */
function near(number: string, { cloudControl, cloudControls }: Catalog): readonly string[] {
  if (cloudControl(`CLD.${number}`)) return [`CLD.${number}`];
  const group = number.slice(0, number.lastIndexOf('.') + 1);
  return group === '' ? [] : cloudControls.map(({ id }) => id).filter((id) => id.startsWith(group));
}
