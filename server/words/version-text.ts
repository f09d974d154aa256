import type { Language } from './bilingual';

/** A version beside a title; what is no number says itself that it is one, or is left as it is written. */
export function versionText(version: string, language: Language): string {
  if (!/^\d+(?:\.\d+)*$/.test(version)) return version;
  return language === 'ja' ? `第${version}版` : `version ${version}`;
}
