import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in files.ts. */
export const evidenceFilesDocs: Readonly<Record<string, RuleDocs>> = {
  'evidence/file-missing': {
    when: {
      en: 'The `location` of evidence or of a document, or the `report` of an audit, is a path at which there is no file, or one that is absolute or leads out of the folder of isms.yaml. URLs, shares of the network and drives are not looked up.',
      ja: '証拠や文書のlocation、又は監査のreportのパスにファイルがない場合、絶対パスの場合、isms.yamlのフォルダの外を指す場合に指摘します。URL、ネットワークの共有フォルダ及びドライブは確認しません。',
    },
    why: {
      en: 'Whoever audits follows the path from control to record; what cannot be opened proves nothing.',
      ja: '監査では管理策から記録へとたどります。開けない記録は何の証明にもなりません。',
    },
    mend: {
      en: 'Correct the path, which is relative to the file that it stands in, or put the record there.',
      ja: 'パスを訂正するか、記録をその場所に置いてください。パスは、それを書いたファイルからの相対パスです。',
    },
    example: {
      bad: `isms: 1
evidence:
  - {id: EV-1, title: 分離試験の結果, location: evidence/isolation-tset.md}
`,
      good: `isms: 1
evidence:
  - {id: EV-1, title: 分離試験の結果, location: evidence/isolation-test.md}
`,
    },
  },
};
