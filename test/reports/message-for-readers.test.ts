/** Documents name fields as people call them; the editor as they are typed. */
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../server/check/message';
import { rules } from '../../server/rules/table';
import { messageForReaders } from '../../server/reports/view/message-for-readers';
import { findingsOf, knowledge, openFixture } from '../support/rules';

const { schema } = knowledge;

function said(text: string, code: string) {
  const [located] = findingsOf(openFixture(text), [code]);
  if (!located) throw new Error(`no ${code}`);
  const { finding } = located;
  return {
    editor: messageOf(finding, 'ja'),
    ja: messageForReaders(finding, 'ja', schema),
    en: messageForReaders(finding, 'en', schema),
  };
}

describe('what the checker says, in a document', () => {
  it('has the name of a field in place of its key', () => {
    const { editor, ja, en } = said('isms: 1\nscope: {relation: part, statement: a}\n', 'scope/isms-scope-missing');
    expect(editor).toContain('ismsScope');
    expect(ja).toContain('「JIS Q 27001の適用範囲」に書かれていません');
    expect(en).toContain('add "JIS Q 27001 scope"');
  });

  it('leaves a key in brackets out', () => {
    const { editor, ja } = said('isms: 1\nrisks:\n  - {id: R-1, title: a}\n', 'risk/owner-missing');
    expect(editor).toContain('リスク所有者(owner)がありません');
    expect(ja).toContain('リスク所有者がありません');
  });

  it('leaves what a user wrote as it is, be it a key', () => {
    const { ja, en } = said('isms: 1\nrisks:\n  - {id: owner, title: ismsScope}\n', 'risk/owner-missing');
    expect([ja, en].every((text) => text.includes('owner'))).toBe(true);
    expect(ja).not.toContain('「リスク所有者」');
  });

  /** Notations of YAML and of comments are what these speak of. */
  const aboutNotation = /^(?:yaml|suppression|project)\//;

  it.each(['en', 'ja'] as const)('names no key that is no word, whatever the rule: %s', (language) => {
    const keys = rules
      .filter(({ code }) => !aboutNotation.test(code))
      .flatMap((rule) =>
        Object.keys(rule.messages).flatMap((variant) => {
          const anchor = { kind: 'root' } as const;
          const message = messageForReaders({ rule, variant, anchor, args: {} }, language, schema);
          const found = message.replace(/\{\w+\}/g, '').match(/\b[a-z]+[A-Z]\w*/g) ?? [];
          return found.map((key) => `${rule.code} ${variant}: ${key}`);
        }),
      );
    expect(keys).toEqual([]);
  });
});
