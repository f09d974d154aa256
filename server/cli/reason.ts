import { own } from '../words/own';
import type { Say, Word } from './words';

const words: Readonly<Record<string, Word>> = {
  ENOENT: 'reasonMissing',
  EACCES: 'reasonForbidden',
  EPERM: 'reasonForbidden',
  EISDIR: 'reasonFolder',
  ENODEV: 'reasonDevice',
  ELOOP: 'reasonCircle',
  ENOTDIR: 'reasonUnderFile',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'reasonEncoding',
  ERR_TOO_LARGE: 'reasonTooLarge',
  ERR_LINK_OUTSIDE: 'reasonOutside',
  ENOSPC: 'reasonFull',
  EDQUOT: 'reasonQuota',
  EFBIG: 'reasonFileTooLarge',
  EEXIST: 'reasonTaken',
  ENOTEMPTY: 'reasonNotEmpty',
  EROFS: 'reasonReadOnly',
  EBUSY: 'reasonInUse',
  ETXTBSY: 'reasonInUse',
  EMFILE: 'reasonManyOpen',
  ENFILE: 'reasonManyOpen',
  ENAMETOOLONG: 'reasonLongName',
  EILSEQ: 'reasonBadName',
  ERR_INVALID_ARG_VALUE: 'reasonBadName',
  ENXIO: 'reasonDevice',
  EIO: 'reasonDisk',
  ESTALE: 'reasonAway',
  ETIMEDOUT: 'reasonAway',
  EHOSTDOWN: 'reasonAway',
  ENOMEM: 'reasonMemory',
  ENOTSUP: 'reasonUnsupported',
  EOPNOTSUPP: 'reasonUnsupported',
  ENOSYS: 'reasonUnsupported',
  EPIPE: 'reasonClosed',
};

/** Why a file could not be read or written, in a few words that a person knows; else what the system calls it. */
export function reasonOf(error: unknown, say: Say): string {
  const code = (error as { readonly code?: string } | undefined)?.code;
  const word = code === undefined ? undefined : own(words, code);
  if (word !== undefined) return say(word);
  return code ?? (error instanceof Error ? error.message : String(error));
}

/** The same as the verdict names it. */
export function unreadReason(error: unknown): 'encoding' | 'too-large' | 'unreadable' {
  const code = (error as { readonly code?: string } | undefined)?.code;
  if (code === 'ERR_TOO_LARGE') return 'too-large';
  return code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'encoding' : 'unreadable';
}
