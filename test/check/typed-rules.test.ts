/** What the types promise to whoever writes a rule: held by the compiler, which complains of an error that does not come. */
import { describe, expect, it } from 'vitest';
import { atEntry, entryAt } from '../../server/check/anchors';
import { rule } from '../../server/check/rule';
import { mark } from '../../server/facts/marks';
import type { Questions } from '../../server/workspace/questions';
import { fixtureFolder } from '../support/project-text';
import { openFixture } from '../support/rules';

function questionsOf(text: string): Questions {
  const service = openFixture(text);
  const project = service.workspace.projectOf(`${fixtureFolder}isms.yaml`);
  const checker = project && service.checkerOf(project);
  if (!checker) throw new Error('the fixture is no project');
  return checker.questions();
}

describe('what is asked of the project', () => {
  const ask = questionsOf(
    'risks:\n  - {id: R-1, services: [crm], level: high}\nservices:\n  - {id: crm, model: saas}\n',
  );

  it('has the type of the entries that carry the mark', () => {
    const [risk] = ask.all(mark.riskOf('crm'));
    expect(risk?.value.level).toBe('high');
    // @ts-expect-error A risk has no service model.
    expect(risk?.value.model).toBeUndefined();
  });

  it('has the type of the entries that define the id', () => {
    const service = ask.definition('service', 'crm');
    expect(service?.value.model).toBe('saas');
    // @ts-expect-error A service has no level.
    expect(service?.value.level).toBeUndefined();
  });

  it('tells entries of several sections apart', () => {
    const [entry] = ask.all(mark.anyEntry);
    expect(entry?.section === 'risks' && entry.value.level).toBe('high');
    expect(entry && entryAt(atEntry(entry), 'services')).toBeUndefined();
  });
});

describe('a rule', () => {
  const definition = {
    code: 'scope/sample',
    severity: 'info',
    on: 'scope',
    judges: [],
    clause: '4.1',
    messages: { default: { en: 'Sample', ja: '見本' } },
  } as const;

  it('hands to its fix what its check noted', () => {
    const sample = rule({
      ...definition,
      check: (scope) => [{ anchor: atEntry(scope), args: {}, data: { controls: ['5.1.1'] } }],
      fix: ({ data }) => {
        // @ts-expect-error The check notes no roles.
        expect(data.roles).toBeUndefined();
        return data.controls.map((control) => ({ title: { en: control, ja: control }, changes: [] }));
      },
    });
    const ask = questionsOf('scope: {}\n');
    const [scope] = ask.entries('scope');
    const [draft] = scope ? sample.check(scope, ask) : [];
    expect(draft && sample.fix?.(draft, ask).map(({ title }) => title.en)).toEqual(['5.1.1']);
  });

  it('notes plain data only', () => {
    rule({
      ...definition,
      // @ts-expect-error A set does not survive the way to an editor and back.
      check: (scope) => [{ anchor: atEntry(scope), args: {}, data: { controls: new Set(['5.1.1']) } }],
    });
  });
});
