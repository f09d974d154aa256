import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in findings.ts. */
export const auditFindingsDocs: Readonly<Record<string, RuleDocs>> = {
  'finding/description-missing': {
    when: {
      en: 'A finding of grade `major` or `minor`, or without any grade, has no `description`, or one that says nothing (`-`, none).',
      ja: '区分がmajor若しくはminorの所見、又は区分のない所見にdescriptionがない場合、又は「-」「なし」のように内容を説明していない場合に指摘します。',
    },
    why: {
      en: 'Whether a correction and an action fit can be judged only by who knows what was found.',
      ja: '何が見つかったかが分からなければ、修正及び是正処置が妥当かどうかを判断できません。',
    },
    mend: {
      en: 'Write what was found, where, and which requirement it does not meet.',
      ja: '何がどこで見つかり、どの要求事項を満たしていないかを書いてください。',
    },
    example: {
      bad: `audits:
  - id: IA-2026
    performed: 2026-09-03
    findings:
      - {id: NC-1, grade: minor, correction: 漏れていた2件を見直した, status: open}
`,
      good: `audits:
  - id: IA-2026
    performed: 2026-09-03
    findings:
      - id: NC-1
        grade: minor
        description: 特権アカウントの見直しが漏れていた
        correction: 漏れていた2件を見直した
        status: open
`,
    },
  },
  'finding/action-missing': {
    when: {
      en: 'A finding of grade `major` or `minor`, or without any grade, has neither `correction` nor `action`; or the conclusion of a performed audit denies conformity or effectiveness, and no nonconformity is recorded among its findings.',
      ja: '区分がmajor若しくはminorの所見、又は区分のない所見に、correctionもactionもない場合に指摘します。実施した監査の結論が適合又は有効でないとしているのに、所見に不適合が記録されていない場合にも指摘します。',
    },
    why: {
      en: 'A nonconformity has to be put right, and acted upon so that it does not come back.',
      ja: '不適合には、修正の処置をとり、再発を防ぐための処置を決める必要があります。',
    },
    mend: {
      en: 'Write what was done at once (`correction`) and what removes the cause (`action`, with owner and due date).',
      ja: '直ちに行った処置(correction)と、原因を取り除く処置(action、担当者と期限を含む)を書いてください。',
    },
    example: {
      bad: `audits:
  - id: IA-2026
    performed: 2026-09-03
    findings:
      - {id: NC-1, grade: minor, description: 特権アカウントの見直しが漏れていた, status: open}
`,
      good: `audits:
  - id: IA-2026
    performed: 2026-09-03
    findings:
      - id: NC-1
        grade: minor
        description: 特権アカウントの見直しが漏れていた
        correction: 漏れていた2件を見直した
        action: {what: 見直しの一覧を自動で作成する, due: 2027-01-29}
        status: open
`,
    },
  },
  'finding/cause-missing': {
    when: {
      en: "A finding of grade `major` or `minor`, or without any grade, has no `rootCause`, or one that says nothing (unknown, under investigation). One that stops at somebody's mistake (human error) gets a hint.",
      ja: '区分がmajor若しくはminorの所見、又は区分のない所見に根本原因(rootCause)がない場合、又は「不明」「調査中」のように原因を説明していない場合に指摘します。「ヒューマンエラー」のように誤りがあったことしか書かれていない場合は、ヒントを表示します。',
    },
    why: {
      en: 'An action prevents recurrence only when it removes the cause, so the cause has to be found first.',
      ja: '再発を防ぐには原因を取り除く必要があり、そのためにまず原因を明らかにします。',
    },
    mend: {
      en: 'Write why it happened, and whether the same can be found elsewhere.',
      ja: '発生した原因と、同様の不適合がほかにあるかを書いてください。',
    },
    example: {
      bad: `audits:
  - id: IA-2026
    performed: 2026-09-03
    findings:
      - {id: NC-1, grade: minor, correction: 漏れていた2件を見直した, status: open}
`,
      good: `audits:
  - id: IA-2026
    performed: 2026-09-03
    findings:
      - {id: NC-1, grade: minor, correction: 漏れていた2件を見直した, rootCause: 一覧を手作業で作っていた, status: open}
`,
    },
  },
  'finding/overdue': {
    when: {
      en: 'The action for a finding was due before today and has no `doneOn`.',
      ja: '所見の処置(action)の期限が今日より前で、doneOnがない場合に指摘します。',
    },
    why: {
      en: 'While an action drifts, the cause stays in place; a lapsed date needs a decision.',
      ja: '処置が遅れる間は、原因が残ったままです。期限を過ぎたものには判断が必要です。',
    },
    mend: {
      en: 'Record the day on which it was done, or agree on a new due date with the person responsible.',
      ja: '完了した日を記録するか、責任者と合意して期限を改めてください。',
    },
    example: {
      bad: `audits:
  - id: IA-2026
    performed: 2026-09-03
    findings:
      - {id: NC-1, grade: minor, rootCause: 手作業の漏れ, action: {what: 一覧を自動で作成する, due: 2026-10-30}}
`,
      good: `audits:
  - id: IA-2026
    performed: 2026-09-03
    findings:
      - {id: NC-1, grade: minor, rootCause: 手作業の漏れ, action: {what: 一覧を自動で作成する, due: 2026-10-30, doneOn: 2026-10-16}}
`,
    },
  },
  'finding/action-unassigned': {
    when: {
      en: 'The corrective action of a nonconformity is not done yet and has no `owner` or no `due` date.',
      ja: '不適合の是正処置が未完了で、担当者(owner)又は期限(due)が書かれていない場合に指摘します。',
    },
    why: {
      en: 'An action that nobody has to take by any day is a wish; the next audit finds it as it was left.',
      ja: '誰がいつまでに行うかが決まっていない処置は実行されず、次の監査でもそのまま残っていることになります。',
    },
    mend: {
      en: 'Write who carries the action out, and until when.',
      ja: '処置の担当者と期限を書いてください。',
    },
    example: {
      bad: `audits:
  - id: IA-2026
    performed: 2026-09-03
    findings:
      - {id: NC-1, grade: minor, rootCause: 手順書に記載がない, action: {what: 手順書に追記する}, status: open}
`,
      good: `audits:
  - id: IA-2026
    performed: 2026-09-03
    findings:
      - id: NC-1
        grade: minor
        rootCause: 手順書に記載がない
        action: {what: 手順書に追記する, owner: hanako, due: 2027-01-29}
        status: open
`,
    },
  },
};
