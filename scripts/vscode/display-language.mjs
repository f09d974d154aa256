// Display languages without a language pack: the workbench stays English, `vscode.env.language` and everything
// that an extension translates itself (package.nls.*.json, l10n bundles) do not.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const supported = ['ja'];

/**
 * Prepares the user data folder of a server. `locale` is a language (`en`, `ja`), or `browser` for the one that the
 * browser of whoever opens the address prefers.
 */
export function writeDisplayLanguage(userDataFolder, locale) {
  mkdirSync(join(userDataFolder, 'User'), { recursive: true });
  // A server without this file always answers in English; a file without `locale` lets the browser choose.
  const chosen = locale === 'browser' ? {} : { locale };
  writeFileSync(join(userDataFolder, 'User/argv.json'), `${JSON.stringify(chosen)}\n`);
  const translations = join(userDataFolder, 'no-translations.json');
  writeFileSync(translations, '{"contents": {}}\n');
  // The server takes a language for known when this list has it; texts that a pack lacks stay English.
  const packs = Object.fromEntries(supported.map((language) => [language, emptyPack(language, translations)]));
  writeFileSync(join(userDataFolder, 'languagepacks.json'), `${JSON.stringify(packs)}\n`);
}

function emptyPack(language, translations) {
  // The workbench asks for the extension that a pack comes from, and fails to find any extension when there is none.
  const origin = { extensionIdentifier: { id: `isms-as-code.no-language-pack-${language}` }, version: '1.0.0' };
  return { hash: `isms-${language}`, label: language, extensions: [origin], translations: { vscode: translations } };
}
