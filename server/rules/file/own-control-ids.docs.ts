import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in own-control-ids.ts. */
export const fileOwnControlIdsDocs: Readonly<Record<string, RuleDocs>> = {
  'control/own-id-like-standard': {
    when: {
      en: 'The id of a control of your own has the shape of a number of annex A or ISO/IEC 27017.',
      ja: '独自の管理策(ownControls)のIDが、附属書A又はISO/IEC 27017の番号と同じ形の場合に指摘します。',
    },
    why: {
      en: 'Auditors and customers read such a number as the standard, where it is another control or none.',
      ja: '監査員やカスタマは規格の番号として読みますが、規格では別の管理策を指すか、存在しない番号です。',
    },
    mend: {
      en: 'Put the source before the number; the quick fix renames it wherever it is named.',
      ja: '番号の前に出典を付けてください。クイックフィックスで、参照している箇所も含めて変更できます。',
    },
    example: {
      bad: `ownControls:
  - {id: A.10.6, title: 公衆網で送るPIIの暗号化, source: ISO/IEC 27018}
`,
      good: `ownControls:
  - {id: 27018-A.10.6, title: 公衆網で送るPIIの暗号化, source: ISO/IEC 27018}
`,
    },
  },
};
