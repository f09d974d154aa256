import { childPointer, lastKey, pointerKeys, type Pointer } from '../../facts/fields';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atKey, atLack, atValue } from '../../check/anchors';
import { asWritten, choose } from '../support/choices';
import { notConsidered } from '../risk/enisa';
import { toDo } from '../../check/fix';
import { nextId } from '../support/next-id';
import { rule } from '../../check/rule';
import { missingAnnexControls, missingCloudControls } from '../soa/missing-controls';
import { drafts, everyField, fieldAt, namedKey } from '../../check/schema-fields';

export const missingKey = rule({
  code: 'schema/missing-key',
  severity: 'error',
  decidesByField: { concerns: everyField },
  on: 'every-entry',
  clause: '',
  messages: {
    default: { en: '"{key}" ({title}) is missing in {name}.', ja: '{name}に「{key}」({title})がありません。' },
  },
  check: (subject, ask) =>
    drafts(subject, 'missing-key', ({ at, detail }) => {
      const pointer = childPointer(at, detail);
      const owner = at === '' ? subject.section : lastKey(at).replace(/^\d+$/, () => namedKey(subject, at));
      const title = fieldAt(subject, pointer, ask)?.title ?? { en: detail, ja: detail };
      return {
        anchor:
          at === ''
            ? atLack(subject, pointer)
            : subject.place(pointer)
              ? atKey(subject, pointer)
              : atValue(subject, at),
        args: { key: detail, title, name: owner },
        data: { at: pointer },
      };
    }),
  fix: ({ anchor, data }, ask) => {
    if (anchor.kind !== 'field') return [];
    const { at } = data;
    const { subject } = anchor;
    const key = lastKey(at);
    const choices = namesToChoose(subject, at, ask).map(asWritten);
    if (choices.length > 0) return choose(subject, at, { en: key, ja: `「${key}」` }, choices);
    const title = { en: `Add ${key}`, ja: `「${key}」を追加` };
    return [{ title, preferred: true, changes: [{ kind: 'set', subject, at, value: newName(subject, at, ask) }] }];
  },
});

/** What an entry that is called after something of a standard may be called: what nobody has spoken of yet. */
function namesToChoose(subject: Subject<unknown>, at: Pointer, ask: Questions): readonly string[] {
  if (subject.section === 'soa.controls') {
    return [...missingCloudControls(ask), ...missingAnnexControls(ask)].map(({ id }) => id);
  }
  if (fieldAt(subject, at, ask)?.refersTo !== 'enisaRisk') return [];
  const codes = notConsidered(ask);
  return codes.length > 0 ? codes : ask.catalog.enisaRisks.map(({ id }) => id);
}

/** An id that is still free; names must differ only within one entry. */
function newName(subject: Subject<unknown>, at: Pointer, ask: Questions): string {
  const kind = fieldAt(subject, at, ask)?.defines;
  if (kind !== undefined) return nextId(kind, ask);
  const place = pointerKeys(at).at(-2);
  return place !== undefined && /^\d+$/.test(place) ? `${toDo}-${Number(place) + 1}` : toDo;
}
