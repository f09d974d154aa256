/** Ids of controls: in a catalogue in force, or the organisation's own. */
import { shortened } from '../../words/shortened';
import type { Bilingual } from '../../words/bilingual';
import { allOf, firstFew } from '../../words/listing';
import { nearestInOrder } from '../../words/nearest';
import type { Reference } from '../../facts/fields';
import { toDo } from '../../facts/text';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atValue } from '../../check/anchors';
import type { Fix } from '../../check/fix';
import { rule, type Draft, type MessageArguments } from '../../check/rule';
import { identify, type ControlNumber } from './control-number';
import { controlExists } from './control-exists';
import { controlMessages } from './controls.messages';
import { isMeantOtherwise } from './meant-names';

export const controlUnknown = rule({
  code: 'control/unknown',
  severity: 'error',
  decidesByField: { concerns: ({ refersTo }) => refersTo === 'control' },
  on: 'every-entry',
  clause: '4.2.2 c)',
  messages: controlMessages,
  check: (subject, ask) =>
    subject.facts.references
      .filter(({ kind, id }) => kind === 'control' && !controlExists(id, ask) && !isMeantOtherwise(kind, id, ask))
      .map((reference) => unknownControl(subject, reference, ask)),
  fix: ({ anchor, data }): readonly Fix[] => {
    if (anchor.kind !== 'field') return [];
    const { subject, at } = anchor;
    const replacements = data.replacements.map((id): Fix => ({
      title: { en: `Replace by ${shortened(id)}`, ja: `「${shortened(id)}」に置換` },
      ...(data.certain ? { preferred: true } : {}),
      changes: [{ kind: 'set', subject, at, value: id }],
    }));
    return data.ownId === undefined ? replacements : [...replacements, enterAsOwn(data.ownId, subject, at)];
  },
});

/** What may replace the id; `certain` only where the number is the same, or the crosswalk has one target. */
type Meant = {
  readonly id: string;
  readonly replacements: readonly string[];
  readonly certain: boolean;
  /** The id under which it would be a control of the organisation's own. */
  readonly ownId?: string;
};

/** A menu longer than this is not read. */
const mostReplacements = 8;

function unknownControl(subject: Subject, { id, at }: Reference, ask: Questions): Draft<Meant> {
  const own = ask.ids('control');
  const number = identify(id, ask.catalog, ask.edition, own);
  const { variant, args = {}, replacements = [], certain = false, ownId } = said(number, id, own);
  return {
    variant,
    anchor: atValue(subject, at),
    args: { id, edition: ask.edition, ...args },
    about: [id],
    data: {
      id,
      replacements: replacements.length > mostReplacements ? [] : replacements,
      certain,
      ...(ownId === undefined ? {} : { ownId }),
    },
  };
}

interface Said extends Partial<Omit<Meant, 'id'>> {
  readonly variant: keyof typeof controlMessages;
  readonly args?: MessageArguments;
}

function said(number: ControlNumber, id: string, own: readonly string[]): Said {
  switch (number.kind) {
    case 'spelling':
      return {
        variant: 'spelling',
        args: { meant: number.meant },
        replacements: [number.meant],
        certain: true,
      };
    case 'edition':
    case 'not-added':
    case 'next-edition': {
      const { kind, counterparts } = number;
      const args = { counterparts: together(counterparts), ...(kind === 'edition' ? { other: number.other } : {}) };
      const certain = kind !== 'next-edition' && counterparts.length === 1;
      const alone = `${kind}-alone` as const;
      return { variant: counterparts.length > 0 ? kind : alone, args, replacements: counterparts, certain };
    }
    case 'group': {
      const { called, of, controls, counterparts } = number;
      const elsewhere = `${called}-elsewhere` as const;
      const variant = counterparts === controls ? called : elsewhere;
      const listed = { controls: firstFew(controls, 3), counterparts: firstFew(counterparts, 3) };
      return { variant, args: { of, ...listed }, replacements: counterparts };
    }
    case 'personal-data': {
      const ownId = `27018-${id}`;
      return { variant: 'personal-data', args: { own: ownId }, ownId };
    }
    case 'unknown': {
      const spelledAlike = nearestInOrder(id, own);
      const near = [...number.near, ...(spelledAlike === undefined ? [] : [spelledAlike])];
      return near.length === 0
        ? { variant: 'default' }
        : { variant: 'near', args: { near: together(near) }, replacements: near };
    }
  }
}

function together(ids: readonly string[]): Bilingual {
  return allOf(ids.map((id) => ({ en: shortened(id), ja: shortened(id) })));
}

function enterAsOwn(id: string, subject: Subject<unknown>, at: string): Fix {
  return {
    title: { en: `Make it a control of your own, ${shortened(id)}`, ja: `独自の管理策「${shortened(id)}」として登録` },
    changes: [
      { kind: 'set', subject, at, value: id },
      { kind: 'add-entries', section: 'ownControls', entries: [{ id, title: toDo, source: 'ISO/IEC 27018' }] },
    ],
  };
}

export const controlRules = [controlUnknown];
