import { describe, expect, it } from 'vitest';
import { pageName, ruleIndex, rulePage } from '../../server/rules/documentation';
import { none, rule } from '../../server/rules/rule';

const sample = rule({
  code: 'scope/sample',
  severity: 'info',
  on: 'project',
  judges: ['4.1.a'],
  clause: '4.1',
  messages: { default: { en: 'A *bold* claim | <b>{name}</b> in `a_b`', ja: '見本' } },
  explanation: {
    when: { en: 'It has `a|b` or [c].', ja: '見本の場合に示します。' },
    why: { en: 'Why', ja: '理由' },
    mend: { en: 'Mend', ja: '直し方' },
  },
  example: { bad: 'scope: |\n  ```\n', good: 'scope:\n' },
  check: () => none,
});

describe('the documentation of rules', () => {
  it('escapes what Markdown would read, except code', () => {
    const page = rulePage('scope/sample', [sample], 'en') ?? '';
    expect(page).toContain('- A \\*bold\\* claim | &lt;b&gt;{name}&lt;/b&gt; in `a_b`');
    expect(page).toContain('````yaml\nscope: |\n  ```\n````');
    expect(page).toContain(
      '- **Severity**: information\n- **Clause**: 4.1\n- **Requirements judged**: 4.1.a\n- **Quick fix**: no',
    );
  });

  it('lists rules by family', () => {
    expect(ruleIndex([sample], 'en')).toContain(
      `## Scope (4.1)

| Rule | Severity | Clause | Quick fix | When it stands |
| --- | --- | --- | --- | --- |
| [scope/sample](${pageName('scope/sample')}) | information | 4.1 | no | It has \`a\\|b\` or \\[c\\]. |
`,
    );
  });

  it('knows no page of a code that is not there', () => {
    expect(rulePage('scope/other', [sample], 'ja')).toBeUndefined();
  });
});
