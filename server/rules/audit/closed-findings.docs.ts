import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in closed-findings.ts. */
export const auditClosedFindingsDocs: Readonly<Record<string, RuleDocs>> = {
  'finding/closed-unverified': {
    when: {
      en: 'A nonconformity has `status: closed`, and `effectiveness` does not say who verified it, when, and with what result, or the result says that it did not help (recurred); or its corrective action is not done; or it was verified before the action was done. A warning where the person who carried the action out verified it.',
      ja: '完了(status: closed)とした不適合について、有効性の確認(effectiveness)に確認者(verifiedBy)、確認日(on)若しくは結果(result)がない場合、結果が「再発した」のように処置が有効でないことを示している場合、是正処置の完了日(doneOn)がない場合、又は確認日が処置の完了日より前の場合に指摘します。処置の担当者が自ら確認している場合は警告とします。',
    },
    why: {
      en: 'A finding is done with only when somebody has seen that the action works.',
      ja: '所見は、処置が有効であることを確かめて初めて完了となります。',
    },
    mend: {
      en: 'Verify the action and record who, when and with what result; leave the finding open until then.',
      ja: '処置の有効性を確認し、確認者、確認日及び結果を記録してください。それまではopenとしてください。',
    },
    example: {
      bad: `audits:
  - id: IA-2026
    performed: 2026-09-03
    findings:
      - {id: NC-1, grade: minor, description: 監視の閾値が古い, status: closed}
`,
      good: `people:
  - {id: jiro, name: 監査 次郎, competence: [cloud-audit]}
audits:
  - id: IA-2026
    performed: 2026-09-03
    findings:
      - id: NC-1
        grade: minor
        description: 監視の閾値が古い
        effectiveness: {verifiedBy: jiro, on: 2026-11-06, result: 新しい閾値による検知を記録で確認した}
        status: closed
`,
    },
  },
};
