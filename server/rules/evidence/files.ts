/** Files that evidence, documents and audits name: a dead link looks fresh until an auditor opens it. */
import type { Bilingual } from '../../words/bilingual';
import type { Pointer } from '../../facts/fields';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { isWithin, resolveFrom } from '../../workspace/uris';
import { atValue } from '../../check/anchors';
import { isPlaceholder } from '../../facts/placeholder';
import { labelOf } from '../../check/label';
import { none, rule, type Draft } from '../../check/rule';
import { inOneWidth } from '../../words/bounded';

/** What is wrong with a path, if anything; `undefined` also for a URL and while nobody has looked. */
function fault(
  subject: Subject<unknown>,
  written: string,
  ask: Questions,
): 'missing' | 'outside' | 'address' | undefined {
  const path = written.trim();
  if (path === '' || isPlaceholder(path, 'name') || isShelf(path)) return undefined;
  // What lies on a share or a drive of the organisation cannot be looked up from here, and is no less there.
  if (isElsewhere(path)) return undefined;
  if (isUrl(path)) return isFollowed(path) ? undefined : 'address';
  const uri = isAbsolute(path) ? undefined : resolveFrom(subject.document, path);
  if (uri === undefined) return 'outside';
  // Nobody is told what there is outside: without a root file, outside of all files that were read.
  if (!isWithin(uri, ask.folder ?? '')) return ask.hasRoot ? 'outside' : undefined;
  if (ask.fileExists(uri) !== false) return undefined;
  // `report.pdf#page=3` is a place in a file, unless a file is called so.
  const [file = ''] = path.split('#');
  if (file === '' || file === path) return 'missing';
  const whole = resolveFrom(subject.document, file);
  return whole !== undefined && ask.fileExists(whole) !== false ? undefined : 'missing';
}

/** `https:`, `file:`, `mailto:` and the like, and `www.`; a single letter before the colon is a drive. */
function isUrl(path: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]+:|www\.)/i.test(path);
}

/** Others open these; `javascript:`, `command:` and `data:` run or hold something, and what `vscode:` means is up to a machine. */
function isFollowed(path: string): boolean {
  return /^(?:https?:|mailto:|file:|www\.)/i.test(path);
}

/** A share of the network (`\\server\share`, `//server/share`) or a drive (`S:`), in full width as well. */
function isElsewhere(path: string): boolean {
  return /^(?:\\\\|\/\/)[^\\/]|^[a-z]:/i.test(inOneWidth(path).replaceAll('¥', '\\'));
}

/** Where paper is kept, in words: `総務部のキャビネット3段目`. A file has a folder or an ending. */
function isShelf(path: string): boolean {
  return /[^\x00-\x7F]/u.test(path) && !/[\\/]|\.\w+$/u.test(path);
}

function isAbsolute(path: string): boolean {
  return /^[\\/]/.test(path);
}

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
      const variant = typeof path === 'string' ? fault(subject, path, ask) : undefined;
      if (variant === undefined) return none;
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
