/** 4.3 b): a nonconformity of which nobody can tell what was found. */
import { rule, type Draft } from '../../check/rule';
import type { Pointer } from '../../facts/fields';
import { toDo } from '../../check/fix';
import { atValue } from '../../check/anchors';
import { emptyPhrases, textsAt } from '../support/justification';
import { missingFrom, nonconformitiesOf, setMissing } from './audit-finding';

export const descriptionMissing = rule<'audits', { at: Pointer }>({
  code: 'finding/description-missing',
  severity: 'error',
  on: 'audits',
  decides: ['4.3.b'],
  clause: '4.3',
  messages: {
    default: {
      en: 'The nonconformity {finding} has no description of what was found (4.3).',
      ja: '不適合{finding}に、何が見つかったか(description)が書かれていません(4.3)。',
    },
    empty: {
      en: 'The description of the nonconformity {finding}, "{text}", does not tell what was found (4.3).',
      ja: '不適合{finding}の内容(description)「{text}」では、何が見つかったか分かりません(4.3)。',
    },
  },
  check: (audit) =>
    nonconformitiesOf(audit).flatMap((each): readonly Draft<{ at: Pointer }>[] => {
      const { at, auditFinding, name: finding } = each;
      const data = { at };
      const field = `${at}/description` as const;
      if (!audit.has(field)) return [{ anchor: missingFrom(each, 'description'), args: { finding }, data }];
      const empty = emptyPhrases(field, auditFinding.description);
      const [first] = empty;
      // What one language leaves out, the other may tell.
      if (!first || empty.length < textsAt(field, auditFinding.description).length) return [];
      return [{ variant: 'empty', anchor: atValue(audit, first.at), args: { finding, text: first.text.trim() }, data }];
    }),
  fix: ({ anchor, data, variant }) =>
    anchor.kind !== 'field' || variant !== undefined
      ? []
      : [
          {
            title: { en: 'Add the description', ja: '所見の内容を追加' },
            preferred: true,
            changes: setMissing(anchor.subject, data.at, { description: toDo }),
          },
        ],
});
