/** Evidence: how old it is, how long it holds, and which controls it proves. */
import { isCalendarDate } from '../../../facts/date';
import type { Evidence } from '../../../facts/model';
import { rowsRelyingOn } from '../../../rules/evidence/relying';
import type { Subject } from '../../../workspace/subject';
import { bracketed } from '../../../words/listing';
import { fitted } from '../../../words/fitted';
import { code } from '../../../markup/markdown';
import { ageOf, validityOf } from '../age';
import { beside, fact } from '../brief';
import type { HoverContext } from '../context';
import { daysOff } from '../day';
import { linkTo } from '../link';
import { called, few, type Told, widths } from './told';

const words = {
  kept: { en: 'Kept at', ja: '保管場所' },
  keeper: { en: 'Kept up to date by', ja: '責任者' },
  proves: { en: 'Proves', ja: '証拠とする管理策' },
  unused: { en: 'no control relies on it', ja: 'この証拠を用いる管理策なし' },
} as const;

export function evidenceTold({ value }: Subject<Evidence>, context: HoverContext): Told {
  const { ask, language, project } = context;
  const { id = '', location, owner, validUntil } = value;
  const rows = rowsRelyingOn(id, ask);
  const controls = [...new Map(rows.map((row) => [row.value.id ?? '?', row]))];
  const validity = validityOf(value, context);
  const far = isCalendarDate(validUntil) ? bracketed(daysOff(validUntil, true, context), language) : '';
  return {
    meaning: [
      beside(
        fact(words.kept, location && code(fitted(location, widths.path)), language),
        fact(words.keeper, called(owner, 'person', context), language),
      ),
    ],
    standing: [
      beside(ageOf(value, context), validity && `${validity}${far}`),
      controls.length === 0
        ? words.unused[language]
        : fact(
            words.proves,
            few(controls, ([control, row]) => linkTo(row, fitted(control, widths.fact), project), language),
            language,
          ),
    ],
  };
}
