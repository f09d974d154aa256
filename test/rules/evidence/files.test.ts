import { describe, expect, it } from 'vitest';
import { createIsmsService } from '../../../server/isms-service';
import { expectFindings, findingsOf, openFixture } from '../../support/rules';

const codes = ['evidence/file-missing'];

describe('evidence/file-missing', () => {
  it('stands on the path of evidence, documents and audit reports', () => {
    expectFindings(
      `--- isms.yaml ---
isms: 1
--- records/2026.isms.yaml ---
evidence:
  - {id: EV-1, title: 試験, location: 試験/isolation.md}
  - {id: EV-2, title: 試験, location: "isolation.md"} #! evidence/file-missing("isolation.md")
documents:
  - {id: DOC-1, title: 方針, location: ../docs/policy.md}
  - {id: DOC-2, title: 手順, location: docs/procedure.md} #! evidence/file-missing(docs/procedure.md)
audits:
  - {id: IA-1, type: internal, report: ./ia-1.md}
  - {id: IA-2, type: internal, report: ia-2.md} #! evidence/file-missing(ia-2.md)
`,
      codes,
      { existing: ['records/%E8%A9%A6%E9%A8%93/isolation.md', 'docs/policy.md', 'records/ia-1.md'] },
    );
  });

  it('does not look up URLs, nor what is empty', () => {
    expectFindings(
      `isms: 1
documents:
  - {id: DOC-1, title: 方針, location: "https://intra.example.com/policy"}
  - {id: DOC-2, title: 方針, location: "mailto:isms@example.com"}
  - {id: DOC-3, title: 方針, location: ""}
  - {id: DOC-4, title: 方針}
`,
      codes,
    );
  });

  it.each([
    String.raw`\\server\share\規程\方針.docx`,
    '//server/share/policy.docx',
    '¥¥server¥share¥方針.docx',
    String.raw`S:\ISMS\policy.docx`,
    'S:/ISMS/policy.docx',
    'file:///S:/ISMS/policy.docx',
    'file://server/share/policy.docx',
  ])('does not call %s missing, which cannot be looked up from here', (path) => {
    expectFindings(`isms: 1\nevidence:\n  - {id: EV-1, title: 方針, location: '${path}'}\n`, codes);
  });

  it.each([
    'javascript:alert(1)',
    'command:workbench.action.quit',
    'data:text/html,x',
    'vscode://a.b/c',
    'smb://server/x',
  ])('stands on %s, which is no address that others open', (path) => {
    expectFindings(
      `isms: 1\nevidence:\n  - {id: EV-1, title: 方針, location: '${path}'} #! evidence/file-missing\n`,
      codes,
    );
  });

  it('asks for nothing outside, where no root file says how far the project goes', () => {
    const asked: string[] = [];
    const service = createIsmsService({
      today: '2026-11-23',
      fileExists: (uri) => {
        asked.push(uri);
        return false;
      },
    });
    const text = 'evidence:\n  - {id: EV-1, title: t, location: ../../../../etc/passwd}\n';
    service.setText('file:///a/b/c/x.isms.yaml', text);
    service.refresh();
    service.setText('file:///d/isms.yaml', text);
    service.refresh();
    expect(asked).toEqual([]);
  });

  it('stands on paths that are absolute or leave the project, even to files that exist', () => {
    const text = `--- isms.yaml ---
isms: 1
--- a/b.isms.yaml ---
documents:
  - {id: DOC-1, title: 方針, location: /etc/passwd} #! evidence/file-missing(/etc/passwd)
  - {id: DOC-4, title: 方針, location: ../../policy.md} #! evidence/file-missing(../../policy.md)
  - {id: DOC-5, title: 方針, location: ../../../../../../policy.md} #! evidence/file-missing(../../../../../../policy.md)
  - {id: DOC-7, title: 方針, location: ../policy.md}
`;
    const options = { existing: ['policy.md', '../policy.md'] };
    expectFindings(text, codes, options);
    const found = findingsOf(openFixture(text.replaceAll(/ #!.*/g, ''), options), codes);
    expect(new Set(found.map(({ finding }) => finding.variant))).toEqual(new Set(['outside']));
  });

  it('leaves relative paths alone while no root file says where the project ends', () => {
    expectFindings(
      `--- a.isms.yaml ---
documents:
  - {id: DOC-1, title: 方針, location: ../policy.md}
`,
      codes,
    );
  });

  it('waits until the file has been looked up', () => {
    let known: boolean | undefined;
    const service = createIsmsService({ today: '2026-11-23', fileExists: () => known });
    service.setText('file:///p/isms.yaml', 'isms: 1\nevidence:\n  - {id: EV-1, title: 試験, location: ev/1.md}\n');
    service.refresh();
    expect(findingsOf(service, codes)).toHaveLength(0);
    expect(service.unknownFiles()).toEqual(['file:///p/ev/1.md']);
    known = false;
    service.filesLookedUp(['file:///p/ev/1.md']);
    service.refresh();
    expect(findingsOf(service, codes)).toHaveLength(1);
    known = true;
    service.filesLookedUp(['file:///p/ev/1.md']);
    service.refresh();
    expect(findingsOf(service, codes)).toHaveLength(0);
  });
});
