/** What an entry is called on paper, where nobody sees the file that it stands in. */
import { idOf, titleIn } from '../../workspace/names';
import type { Subject } from '../../workspace/subject';
import { bracketed, enumerated } from '../../words/listing';
import { nameIn, roleLabels } from '../../words/names';
import { isOf } from '../../workspace/subject';
import type { Texts } from '../texts';

/** Their ids are only for references between files: people know them by name. */
const knownByName: readonly string[] = ['people', 'services', 'assets', 'systems'];

/** Its number in the register, or its name; empty where it has neither. */
export function calledBy(subject: Subject<unknown>, texts: Texts): string {
  const id = idOf(subject) ?? '';
  if (id !== '' && !knownByName.includes(subject.section)) return `${id}${rolesOf(subject, texts)}`;
  return texts.read(titleIn(subject)) || id;
}

/** A control has a row for each role where the answers differ: its number alone would name both. */
function rolesOf(subject: Subject<unknown>, { language }: Texts): string {
  if (!isOf(subject, 'soa.controls')) return '';
  const roles = (subject.value.roles ?? []).map((role) => nameIn(roleLabels, role)[language]);
  return roles.length === 0 ? '' : bracketed(enumerated(roles, language), language);
}
