/** Ids of the organisation's own controls: nobody should take one for a control of a standard. */
import { shortened } from '../../words/shortened';
import type { Change } from '../../editing/change';
import { mark } from '../../facts/marks';
import { textIn, type LocalizedText } from '../../facts/text';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atValue } from '../../check/anchors';
import { none, rule } from '../../check/rule';
import { normalNumber } from './control-number';
import { inOneWidth } from '../../words/bounded';

/** `A.5.1`, `A.9.1.1`, `13.1.3`, `CLD.9.5.1`. */
const standardShape = /^(?:(?:A|CLD)\.)?\d+(?:\.\d+){1,2}$/;

export const ownIdLikeStandard = rule({
  code: 'control/own-id-like-standard',
  severity: 'warning',
  on: 'ownControls',
  clause: '4.2.2 c)',
  messages: {
    default: {
      en: 'The id "{id}" of a control of your own reads like a number of annex A or ISO/IEC 27017: put its source before it, as in {prefixed} (4.2.2 c).',
      ja: '独自の管理策のID「{id}」は、附属書A又はISO/IEC 27017の番号と紛らわしい形です。{prefixed}のように出典を前に付けてください(4.2.2 c)。',
    },
  },
  check: (control, ask) => {
    const { id, source } = control.value;
    // One that a catalogue has is a duplicate, and told so.
    if (id === undefined || !standardShape.test(normalNumber(id)) || isInCatalogue(id, ask)) return none;
    const prefixed = `${prefixOf(source)}-${id}`;
    return [{ anchor: atValue(control, '/id'), args: { id, prefixed }, about: [id], data: { id, prefixed } }];
  },
  fix: ({ anchor, data }, ask) => {
    if (anchor.kind !== 'field') return [];
    const { id, prefixed } = data;
    const set = (subject: Subject<unknown>, at: string): Change => ({ kind: 'set', subject, at, value: prefixed });
    const references = ask
      .all(mark.refers('control', id))
      .flatMap((subject) =>
        subject.facts.references
          .filter((reference) => reference.kind === 'control' && reference.id === id)
          .map(({ at }) => set(subject, at)),
      );
    const title = {
      en: `Rename to ${shortened(prefixed)} everywhere`,
      ja: `参照も含めて「${shortened(prefixed)}」に変更`,
    };
    return [{ title, preferred: true, changes: [set(anchor.subject, '/id'), ...references] }];
  },
});

function isInCatalogue(id: string, { catalog }: Questions): boolean {
  return [catalog.cloudControl(id), catalog.annexControl('2013', id), catalog.annexControl('2022', id)].some(Boolean);
}

/** `27018` of `ISO/IEC 27018:2019`, `FISC` of `FISC安全対策基準`; `OWN` where the source has no such short name. */
function prefixOf(source: LocalizedText | undefined): string {
  const text = inOneWidth(textIn(source, 'en'));
  return /(?<!\d)\d{4,5}(?!\d)/.exec(text)?.[0] ?? /[A-Za-z][A-Za-z0-9]+/.exec(text)?.[0] ?? 'OWN';
}

export const ownControlIdRules = [ownIdLikeStandard];
