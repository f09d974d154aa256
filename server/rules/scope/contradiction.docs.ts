import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in contradiction.ts and older-than-service.ts. */
export const scopeContradictionDocs: Readonly<Record<string, RuleDocs>> = {
  'scope/contradiction': {
    when: {
      en: 'A service in scope is listed among the exclusions as a whole, or the scope statement names it only to leave it out. A warning where `relation: same` stands beside an `ismsScope` that describes another scope, or beside an exclusion that stays in the scope of JIS Q 27001. To exclude a part of a service is fine.',
      ja: '適用範囲のサービスがexclusionsで丸ごと除外されている場合、又は適用範囲の記述で除外するためにだけ名称が挙がっている場合に指摘します。relation: sameとしながら、ismsScopeに異なる範囲がある場合や、除外したものがJIS Q 27001の適用範囲に残るとされている場合は警告します。サービスの一部の除外は対象外です。',
    },
    why: {
      en: 'Whoever reads the scope must know which services it covers; two answers are none.',
      ja: '適用範囲を読む人が、対象のサービスを一通りに理解できる必要があります。',
    },
    mend: {
      en: 'Correct the exclusion or the statement, or end the service with `until`; write `relation: part` where the scope of JIS Q 27001 is larger.',
      ja: '除外又は適用範囲の記述を改めるか、サービスに終わりの日(until)を書いてください。JIS Q 27001の適用範囲の方が広い場合は、relation: partとしてください。',
    },
    example: {
      bad: `scope:
  statement: Example CRM及びExample Deskの提供
  exclusions:
    - {what: Example Desk, reason: 別の部門が管理しているため}
services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
  - {id: desk, name: Example Desk, roles: [provider], model: saas}
`,
      good: `scope:
  statement: Example CRMの提供
  exclusions:
    - {what: 受託開発, reason: クラウドサービスを使わない業務であるため}
services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
`,
    },
  },
  'scope/older-than-service': {
    when: {
      en: 'The scope was approved, and last reviewed, more than a month before a service in scope began (`since`).',
      ja: '適用範囲の承認及び最後の見直しが、適用範囲のサービスの開始日(since)の1か月より前の場合に指摘します。',
    },
    why: {
      en: 'A scope that was approved before the service began may not have been determined with it in mind.',
      ja: 'サービスの開始前に承認された適用範囲は、そのサービスを考慮して決定されていないおそれがあります。',
    },
    mend: {
      en: 'Review the scope with the service in it, have it approved, and record the day.',
      ja: 'サービスを含めて適用範囲を見直し、承認を受けて、その日付を記録してください。',
    },
    example: {
      bad: `scope:
  statement: Example CRMの提供
  document: {id: DOC-1, version: "1.0", approvedBy: hanako, approvedOn: 2025-04-01}
services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas, since: 2026-04-01}
`,
      good: `scope:
  statement: Example CRMの提供
  document: {id: DOC-1, version: "1.1", approvedBy: hanako, approvedOn: 2026-04-01}
services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas, since: 2026-04-01}
`,
    },
  },
};
