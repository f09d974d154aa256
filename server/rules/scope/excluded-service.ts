/** How a text leaves out a service as a whole; a part of it (Example CRM の開発環境) may well be left out. */
import type { Service } from '../../facts/model';
import { allTexts, type LocalizedText } from '../../facts/text';
import { isPlaceholder } from '../../facts/placeholder';
import { lettersOf, type Naming, type Namings } from '../../words/naming';
import { inOneWidth, judgedPart } from '../../words/bounded';

/** What may stand around the name of a service without meaning a part of it. Of many brackets only the first begins a search for the end. */
const decoration =
  /^(?:the )|^[「『"“【(]+|(?<![」』"”】)])[」』"”】)]+$|(?:という|の)?(?:クラウド)?サービス(?:全体|全般)?$|(?: cloud)? service$|(?:の)?(?:全体|全て|一式)$/giu;

/** Provided, it is left out where its provision is; used, where its use is. */
const ofRole: Readonly<Record<string, RegExp>> = {
  provider: /の提供(?:業務)?$|^(?:the )?provision of (?:the )?/iu,
  customer: /の利用(?:業務)?$|^(?:the )?use of (?:the )?/iu,
};

/** Finds what leaves out a service as a whole: where in the list it stands. */
export type ExclusionsOf = (service: Service) => readonly number[];

/** Each exclusion is looked at once, however many services there are: alone or in a list, in either role. */
export function readExclusions(exclusions: readonly { readonly what?: LocalizedText | undefined }[]): ExclusionsOf {
  const found = new Map<string, Set<number>>();
  for (const [index, { what }] of exclusions.entries()) {
    // What is nothing but brackets leaves out nothing.
    const keys = allTexts(what)
      .flatMap(keysOf)
      .filter((key) => !key.endsWith(' '));
    for (const key of keys) found.set(key, (found.get(key) ?? new Set()).add(index));
  }
  return ({ name, roles = [] }) => {
    const keys = namesOf(name).flatMap((each) => ['', ...roles].map((role) => keyOf(role, each)));
    return [...new Set(keys.flatMap((key) => [...(found.get(key) ?? [])]))].sort((left, right) => left - right);
  };
}

/** What an exclusion leaves out, for any role and for each. */
function keysOf(what: string): readonly string[] {
  const judged = judgedPart(what);
  const parts = [judged, ...judged.split(/[、,・/／;；]|及び|並びに|又は|\band\b/u)].map(plain);
  return parts.flatMap((part) => [
    keyOf('', stripped(part)),
    ...Object.entries(ofRole).map(([role, words]) => keyOf(role, stripped(part.replace(words, '')))),
  ]);
}

function keyOf(role: string, name: string): string {
  return `${role} ${lettersOf(name)}`;
}

function stripped(text: string): string {
  const less = text.replace(decoration, '').trim();
  return less === text ? text : stripped(less);
}

function plain(text: string): string {
  return inOneWidth(text).replace(/\s+/gu, ' ').trim();
}

const outside = new RegExp(
  '^[」』"”)]*(?:(?:の|という)?(?:クラウド)?サービス)?(?:全体)?(?:については?|に関して|は|を)?[、,]?\\s*(?:当社の|本|当)?(?:isms(?:の|は)?\\s*)?' +
    '(?:(?:の)?(?:適用)?(?:範囲|対象)(?:の?外|に(?:は)?(?:含(?:め|ま)|入(?:れ|ら|り))[^、。]{0,3}(?:ない|ず|ません)|から(?:は)?(?:除[くきい外]|外[すし]|除外))|対象とし(?:ない|ません|ていない)|除[くきい]|除外|含(?:め|ま|み)(?:ない|ず|ません))|' +
    '^["”)]*(?: ?service)?,? ?(?:(?:is|are) (?:\\w+ )?(?:out of|outside|excluded|not (?:in|within|part of|covered|included))|(?:is|are)n[’\']t (?:in|within|part of|covered|included))',
  'u',
);
const without =
  /\b(?:excluding|except(?: for)?|excludes|with the exception of|other than|but not|without)(?: the)? ["“(]?$/u;

/** Whether a text names a service, and only to leave it out. What many services are called is looked at once. */
export function readLeftOut(namings: Namings): (service: Service) => boolean {
  const known = new Map<readonly Naming[], boolean>();
  const allLeftOut = (of: readonly Naming[]): boolean => {
    const leftOut = known.get(of) ?? of.every(isLeftOut);
    known.set(of, leftOut);
    return leftOut;
  };
  return ({ name }) => {
    const named = namesOf(name)
      .map((each) => namings.of(each))
      .filter(({ length }) => length > 0);
    return named.length > 0 && named.every(allLeftOut);
  };
}

function isLeftOut({ before, after }: Naming): boolean {
  return outside.test(after.slice(0, 60).trimStart()) || without.test(before.slice(-60));
}

function namesOf(name: Service['name']): readonly string[] {
  return allTexts(name).filter((each) => !isPlaceholder(each, 'name'));
}
