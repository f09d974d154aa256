/** Controls that may treat a risk. */
import type { Risk } from '../../facts/model';
import { mark } from '../../facts/marks';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { distinct, type Choice } from './choices';

/** Those that usually treat the risk's ENISA codes; none that the statement of applicability excludes. */
export function controlsFor({ value: { enisa = [] } }: Subject<Risk>, ask: Questions): readonly Choice[] {
  const usual = distinct(enisa.flatMap((code) => ask.catalog.controlsTreating(code)));
  return usual
    .filter((id) => !isExcluded(id, ask))
    .map((id) => {
      const title = ask.catalog.cloudControl(id)?.title ?? { en: id, ja: id };
      return { value: [id], label: { en: `${id} ${title.en}`, ja: `${id} ${title.ja}` } };
    });
}

function isExcluded(id: string, ask: Questions): boolean {
  return ask.all(mark.statement(id)).some(({ value }) => value.applicable === false);
}
