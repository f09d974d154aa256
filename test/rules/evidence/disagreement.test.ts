import { describe, expect, it } from 'vitest';
import { expectFindings, findingsOf, openFixture } from '../../support/rules';

const codes = ['document/disagrees'];

const records = `documents:
  - {id: DOC-1, title: 適用範囲, version: "4.2", approvedBy: hanako, approvedOn: 2026-04-01}
  - {id: DOC-2, title: 適用宣言書, version: "3.0", approvedBy: hanako, approvedOn: 2026-04-01}
`;

describe('document/disagrees', () => {
  it('stands on each text of the scope that the record contradicts', () => {
    const text = `scope:
  document:
    id: DOC-1
    version: "4.1" #! document/disagrees("4.1")
    approvedBy: taro #! document/disagrees(taro)
    approvedOn: 2026-03-01 #! document/disagrees(2026-03-01)
${records}`;
    expectFindings(text, codes);
    const [found] = findingsOf(openFixture(text.replaceAll(/ #!.*/g, '')), codes);
    expect(found?.finding.related).toHaveLength(1);
  });

  it('stands on the statement of applicability, in itself and in its record in place', () => {
    expectFindings(
      `soa:
  version: "2.9" #! document/disagrees("2.9")
  approvedBy: taro #! document/disagrees(taro)
  document: DOC-2
${records}`,
      codes,
    );
    expectFindings(
      `soa:
  version: "3.0"
  document: {id: DOC-2, approvedOn: 2026-04-02} #! document/disagrees(2026-04-02)
${records}`,
      codes,
    );
    expectFindings('soa: {version: "2.9", document: {id: S-2, version: "3.0"}} #! document/disagrees("2.9")\n', codes);
  });

  it('is silent where they agree as a reader would, where one is silent, and for another document', () => {
    expectFindings(
      `scope:
  document: {id: DOC-1, version: v4.2, approvedBy: hanako, approvedOn: 2026-04-01}
soa: {document: DOC-2, version: 第３．０版, date: 2026-03-20, approvedBy: TODO}
${records}`,
      codes,
    );
    expectFindings(
      'scope: {document: {id: DOC-9, version: "4.1"}}\nsoa: {document: DOC-9, version: "1"}\n' + records,
      codes,
    );
  });
});
