import { describe, expect, it } from 'vitest';
import { ruleIndex, rulePage, type Documented } from '../../server/reports/explain/rule-pages';
import { none, rule, rulePageName } from '../../server/check/rule';

const sample = rule({
  code: 'scope/sample',
  severity: 'info',
  on: 'project',
  remarks: ['4.1.a'],
  clause: '4.1',
  messages: { default: { en: 'A *bold* claim | <b>{name}</b> in `a_b`', ja: '見本' } },
  check: () => none,
});

const documented: Documented = {
  rules: [sample],
  titles: new Map([['scope', { en: 'Scope (4.1)', ja: '適用範囲(4.1)' }]]),
  docs: new Map([
    [
      'scope/sample',
      {
        when: { en: 'It has `a|b` or [c].', ja: '見本の場合に示します。' },
        why: { en: 'Why', ja: '理由' },
        mend: { en: 'Mend', ja: '直し方' },
        example: { bad: 'scope: |\n  ```\n', good: 'scope:\n' },
      },
    ],
  ]),
};

describe('the documentation of rules', () => {
  it('escapes what Markdown would read, except code', () => {
    const page = rulePage('scope/sample', documented, 'en') ?? '';
    expect(page).toContain('- A \\*bold\\* claim \\| \\<b\\>{name}\\</b\\> in `a_b`');
    expect(page).toContain('````yaml\nscope: |\n  ```\n````');
    expect(page).toContain(
      '- **Severity**: information\n- **Clause**: 4.1\n- **Requirements judged**: 4.1.a\n- **Quick fix**: no',
    );
  });

  it('lists rules by family', () => {
    expect(ruleIndex(documented, 'en')).toContain(
      `## Scope (4.1)

| Rule | Severity | Clause | Quick fix | When it stands |
| --- | --- | --- | --- | --- |
| [scope/sample](${rulePageName('scope/sample')}) | information | 4.1 | no | It has \`a\\|b\` or \\[c\\]. |
`,
    );
  });

  it('knows no page of a code that is not there', () => {
    expect(rulePage('scope/other', documented, 'ja')).toBeUndefined();
  });
});
