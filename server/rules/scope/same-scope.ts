/** 4.1: a scope that is said to be that of JIS Q 27001, and is told apart from it. */
import type { Scope } from '../../facts/model';
import { allTexts } from '../../facts/text';
import type { Questions } from '../../workspace/questions';
import { servicesInScope } from '../../workspace/scope';
import type { Subject } from '../../workspace/subject';
import { atKey, atValue } from '../../check/anchors';
import { none, type Draft } from '../../check/rule';
import { emptyPhrases, textsAt } from '../support/justification';
import { statementTexts } from './statement';
import { inOneWidth, judgedPart } from '../../words/bounded';

/** Said of an exclusion: the larger scope keeps it. */
const stays =
  /27001[^。]{0,16}範囲[^。]{0,6}(?:残[るりす]|含(?:まれ|む|み)|対象)|27001\b[^.]{0,30}\bscope\b[^.]{0,20}\b(?:remains?|stays?|kept|includes?)\b|\b(?:remains?|stays?|kept|included)\b[^.]{0,30}27001/iu;

/** Where two circles are said to be one, and what is written shows two. */
export function relationContradicted(scope: Subject<Scope>, ask: Questions): readonly Draft[] {
  const { relation, exclusions = [] } = scope.value;
  if (relation !== 'same') return none;
  const onlyConsider = { severity: 'warning', decides: [], remarks: ['4.1.a'] } as const;
  const kept = exclusions.flatMap(({ what, reason }, index) =>
    [...textsAt(`/exclusions/${index}/what`, what), ...textsAt(`/exclusions/${index}/reason`, reason)]
      .filter(({ text }) => stays.test(inOneWidth(text)))
      .slice(0, 1)
      .map(({ at, text }) => ({
        ...onlyConsider,
        variant: 'stays',
        anchor: atValue(scope, at),
        args: { text: text.trim() },
      })),
  );
  const larger = isAnother(scope.value, ask)
    ? [{ ...onlyConsider, variant: 'larger', anchor: atKey(scope, '/ismsScope'), args: {} }]
    : [];
  return [...larger, ...kept];
}

/** Words that say that it is the same, in place of its description. */
const asBefore = /^(?:.{0,20}と)?(?:同[一じ上]|上記)|\bsame\b|\bidentical\b/iu;

/** Whether the scope of JIS Q 27001 is described, in other words, and without the services that would be all of it. */
function isAnother({ ismsScope, statement }: Scope, ask: Questions): boolean {
  const own = statementTexts(statement === undefined ? {} : { statement }).map(({ text }) => compared(text));
  const described = allTexts(ismsScope).filter(
    (text) => !asBefore.test(judgedPart(text)) && emptyPhrases('', text).length === 0,
  );
  const services = servicesInScope(ask).map(({ value }) => allTexts(value.name));
  return (
    described.length > 0 &&
    described.every(
      (text) =>
        !own.includes(compared(text)) &&
        !services.every((called) => called.some((name) => ask.namings(text).isNamed(name))),
    )
  );
}

function compared(text: string): string {
  return inOneWidth(text)
    .replace(/[\s\p{P}]+/gu, '')
    .toLowerCase();
}
