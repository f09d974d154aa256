import { describe, expect, it } from 'vitest';
import type { IsmsService } from '../../server/isms-service';
import { fixtureFolder } from '../support/project-text';
import { readExample, said, serviceWith, type Texts } from './workspaces';

const risks = `${fixtureFolder}risks.isms.yaml`;

/** Types into a text as an editor does, saying what changed. Returns how many askers ran, and what was announced. */
function replaceIn(service: IsmsService, texts: Map<string, string>, uri: string, before: string, after: string) {
  const text = texts.get(uri) ?? '';
  const start = text.indexOf(before);
  if (start < 0) throw new Error(`no ${before}`);
  const project = service.workspace.projectOf(uri);
  const checker = project && service.checkerOf(project);
  const runs = checker?.runs ?? 0;
  const slices = new Set(project?.documents.get(uri)?.slices);
  const edited = text.slice(0, start) + after + text.slice(start + before.length);
  texts.set(uri, edited);
  service.setText(uri, edited, { start, oldEnd: start + before.length, newEnd: start + after.length });
  const announced = service.refresh();
  const parsed = (project?.documents.get(uri)?.slices ?? []).filter((slice) => !slices.has(slice)).length;
  return { runs: (checker?.runs ?? 0) - runs, parsed, announced: [...announced] };
}

function open(texts: Texts): { readonly service: IsmsService; readonly texts: Map<string, string> } {
  return { service: serviceWith(texts), texts: new Map(texts) };
}

describe('an edit costs the entry it is in', () => {
  it('when a title changes', () => {
    const { service, texts } = open(readExample('cloud'));
    const title = /title: (?<title>.*)/.exec(texts.get(risks) ?? '')?.groups?.['title'] ?? '';
    const { runs, parsed, announced } = replaceIn(service, texts, risks, `title: ${title}`, `title: ${title}x`);
    expect(parsed).toBe(1);
    expect(announced).toEqual([risks]);
    // The risk, its slice, whoever cites its title, and the services that ask which risks they have.
    expect(runs).toBeLessThan(25);
    expect(said(service)).toEqual(said(serviceWith(texts)));
  });

  it('whatever the size of the file', () => {
    const sized = (count: number): number => {
      const entries = Array.from(
        { length: count },
        (_, index) => `  - id: R-${index}\n    title: Risk ${index}\n    services: [crm]\n    owner: hanako\n`,
      );
      const { service, texts } = open(
        new Map([
          [
            `${fixtureFolder}isms.yaml`,
            'isms: 1\npeople:\n  - {id: hanako, name: H}\nservices:\n  - {id: crm, name: CRM, roles: [provider]}\n',
          ],
          [risks, `risks:\n${entries.join('')}`],
        ]),
      );
      const { runs, parsed } = replaceIn(service, texts, risks, 'title: Risk 7\n', 'title: Risk 7x\n');
      expect(parsed).toBe(1);
      return runs;
    };
    expect(sized(400)).toBe(sized(40));
  });

  it('and, of a person, the audits by somebody of that name only', () => {
    const uri = `${fixtureFolder}isms.yaml`;
    const auditsDue = (count: number): number => {
      const numbers = Array.from({ length: count }, (_, index) => index);
      const people = numbers.map((each) => `  - {id: p${each}, name: Person ${each}, department: D${each}}\n`);
      const audits = numbers.map(
        (each) => `  - {id: A-${each}, performed: 2026-09-03, auditors: [p${each}], services: [crm]}\n`,
      );
      const services = 'services:\n  - {id: crm, name: CRM, roles: [provider], owner: p0}\n';
      const text = `isms: 1\npeople:\n${people.join('')}${services}audits:\n${audits.join('')}`;
      const { service, texts } = open(new Map([[uri, text]]));
      const { runs } = replaceIn(service, texts, uri, 'name: Person 7,', 'name: Person 8,');
      expect(said(service)).toEqual(said(serviceWith(texts)));
      return runs;
    };
    expect(auditsDue(200)).toBe(auditsDue(20));
  });

  it('and nothing else when only a comment changes', () => {
    const { service, texts } = open(readExample('first-day'));
    const uri = [...texts.keys()][0] ?? '';
    const { runs, parsed } = replaceIn(service, texts, uri, '# 真ん中くらい?', '# 真ん中');
    expect(parsed).toBe(1);
    // The slice itself: its comments and problems are judged; the entry in it says what it said.
    expect(runs).toBe(1);
  });

  it('and moves the ranges below without running anything for them', () => {
    const { service, texts } = open(readExample('first-day'));
    const uri = [...texts.keys()][0] ?? '';
    const before = said(service)[uri] ?? [];
    const { runs, parsed } = replaceIn(service, texts, uri, '# ---- 適用範囲 ----\n', '# ---- 適用範囲 ----\n\n\n');
    expect([runs, parsed]).toEqual([1, 1]);
    const after = said(service)[uri] ?? [];
    const lineOf = (each: string): number => Number(/^\d+/.exec(each)?.[0]);
    const marker = (readExample('first-day').get(uri) ?? '').split('\n').indexOf('# ---- 適用範囲 ----');
    expect(after.map(lineOf)).toEqual(before.map((each) => lineOf(each) + (lineOf(each) > marker ? 2 : 0)));
    expect(said(service)).toEqual(said(serviceWith(texts)));
  });

  it('and keeps the entries that it moves', () => {
    const { service, texts } = open(readExample('cloud'));
    const subjects = () =>
      service.workspace
        .projectOf(risks)
        ?.documents.get(risks)
        ?.slices.flatMap((slice) => slice.subjects) ?? [];
    const before = subjects();
    const text = texts.get(risks) ?? '';
    const { parsed } = replaceIn(
      service,
      texts,
      risks,
      text.slice(0, text.indexOf('\n') + 1),
      `# 表紙\n\n${text.slice(0, text.indexOf('\n') + 1)}`,
    );
    expect(parsed).toBeLessThan(4);
    expect(subjects()).toHaveLength(before.length);
    expect(subjects().every((subject, index) => subject === before[index])).toBe(true);
    expect(said(service)).toEqual(said(serviceWith(texts)));
  });

  it('keeps the entry whose id is being typed', () => {
    const { service, texts } = open(
      new Map([
        [`${fixtureFolder}isms.yaml`, 'isms: 1\npeople:\n  - {id: hanako, name: A}\n  - {id: jiro, name: B}\n'],
      ]),
    );
    const uri = `${fixtureFolder}isms.yaml`;
    const subjects = () =>
      service.workspace
        .projectOf(uri)
        ?.documents.get(uri)
        ?.slices.flatMap((slice) => slice.subjects) ?? [];
    const before = subjects();
    replaceIn(service, texts, uri, 'id: jiro', 'id: jirou');
    expect(subjects().every((subject, index) => subject === before[index])).toBe(true);
    expect(service.workspace.projectOf(uri)?.index.ids('person')).toEqual(['hanako', 'jirou']);
  });

  it('judges one slice again at most when the same text comes again', () => {
    const { service, texts } = open(readExample('cloud'));
    const project = service.workspace.projectOf(risks);
    const checker = project && service.checkerOf(project);
    const runs = checker?.runs ?? 0;
    service.setText(risks, texts.get(risks) ?? '', { start: 0, oldEnd: 0, newEnd: 0 });
    service.refresh();
    expect((checker?.runs ?? 0) - runs).toBeLessThanOrEqual(1);
  });
});
