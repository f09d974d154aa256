/** Files that evidence, documents and audits name: a dead link looks fresh until an auditor opens it. */
import type { Bilingual } from '../../words/bilingual';
import type { Pointer } from '../../facts/fields';
import { atValue } from '../../check/anchors';
import { labelOf } from '../../check/label';
import { none, rule, type Draft } from '../../check/rule';
import { placeNamed } from './locations';

interface FileFieldRule {
  readonly on: 'evidence' | 'documents' | 'audits';
  readonly field: Pointer;
  readonly remarks: readonly string[];
  readonly clause: string;
  /** What of the entry the file is, with `{name}`. */
  readonly file: Bilingual;
  /** The clause as the messages cite it. */
  readonly cited: string;
}

function localFile({ on, field, file, cited, ...definition }: FileFieldRule) {
  return rule({
    code: 'evidence/file-missing',
    severity: 'error',
    on,
    remarks: definition.remarks,
    clause: definition.clause,
    messages: {
      missing: {
        en: `${file.en} is not there: no file "{path}" (${cited}).`,
        ja: `${file.ja}がありません。「{path}」というファイルは存在しません(${cited})。`,
      },
      address: {
        en: `${file.en} has an address that others cannot open: "{path}". Write one that begins with https:, http: or mailto:, or a path beneath the project's folder (${cited}).`,
        ja: `${file.ja}の所在「{path}」は、ほかの人が開けるアドレスではありません。https:、http:若しくはmailto:で始まるアドレス、又はプロジェクトのフォルダ内のパスを書いてください(${cited})。`,
      },
      outside: {
        en: `${file.en} lies outside the project: "{path}" cannot be followed by others; write a path beneath the project's folder, or a URL (${cited}).`,
        ja: `${file.ja}がプロジェクトの外にあります。「{path}」はほかの人がたどれないため、プロジェクトのフォルダ内のパス又はURLを書いてください(${cited})。`,
      },
    },
    check: (subject, ask): readonly Draft[] => {
      const path = (subject.value as Readonly<Record<string, unknown>>)[field.slice(1)];
      const variant = typeof path === 'string' ? placeNamed(subject, path, ask).kind : 'elsewhere';
      if (variant !== 'missing' && variant !== 'outside' && variant !== 'address') return none;
      return [
        {
          variant,
          anchor: atValue(subject, field),
          args: { name: labelOf(subject), path: String(path) },
          data: { path: String(path) },
        },
      ];
    },
  });
}

export const evidenceFileMissing = localFile({
  on: 'evidence',
  field: '/location',
  remarks: ['4.2.2.d3'],
  clause: '4.2.2 d)',
  file: { en: 'The file of the evidence {name}', ja: '証拠{name}のファイル' },
  cited: '4.2.2 d',
});

export const documentFileMissing = localFile({
  on: 'documents',
  field: '/location',
  remarks: [],
  clause: 'JIS Q 27001 7.5',
  file: { en: 'The file of the document {name}', ja: '文書{name}のファイル' },
  cited: 'JIS Q 27001 7.5',
});

export const auditReportMissing = localFile({
  on: 'audits',
  field: '/report',
  remarks: ['4.3.b'],
  clause: '4.3',
  file: { en: 'The report of the audit {name}', ja: '監査{name}の報告書' },
  cited: '4.3',
});
