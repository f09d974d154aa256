// Third-party notices: which packages are in our bundles, and the licence texts that must travel with them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Licences that ask for nothing but their text; anything else needs a decision of a person. */
export const allowedLicences = ['MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'ISC', '0BSD', 'BlueOak-1.0.0'];

const packageFolder = /^(?<folder>(?:.*\/)?node_modules\/(?<name>(?:@[^/]+\/)?[^/]+))\//;

const packageComment = /^\/\/(?: ?#region)? (?:\.\.\/)*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm;

/** The packages of which something is in the outputs of these esbuild metafiles, by name: `{ name, version, licence, text }`. */
export function bundledPackages(metafiles, root) {
  const inputs = metafiles
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap((output) => Object.entries(output.inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => ({ path, folder: packageFolder.exec(path)?.groups?.folder }))
    .filter(({ folder }) => folder !== undefined);
  const folders = inputs.flatMap(({ path, folder }) => [folder, ...foldersWithin(path, folder, root)]);
  return [...new Set(folders)]
    .map((folder) => readPackage(resolve(root, folder)))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}

/** The packages that a file was published with, which bundlers name in comments: `// node_modules/NAME/…`. */
function foldersWithin(path, folder, root) {
  const file = resolve(root, path);
  if (!existsSync(file)) return [];
  const names = [...readFileSync(file, 'utf8').matchAll(packageComment)].map(([, name]) => name);
  return [...new Set(names)].map((name) => {
    const places = [`${folder}/node_modules/${name}`, `node_modules/${name}`];
    const found = places.find((place) => existsSync(resolve(root, place)));
    if (found === undefined) throw new Error(`${folder} holds parts of ${name}, whose licence is nowhere`);
    return found;
  });
}

function readPackage(folder) {
  const { name, version, license: licence } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!allowedLicences.includes(licence))
    throw new Error(`${name} is under ${licence}; allowed are ${allowedLicences.join(', ')}`);
  const files = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice)(?:\.(?:md|txt))?$/i.test(file))
    .sort();
  if (files.length === 0) throw new Error(`${name} comes without the text of its licence`);
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return { name, version, licence, text: text.join('\n\n') };
}

/** The notices as a text; packages that share a text stand above it together. */
export function noticesText(packages) {
  const byText = new Map();
  for (const each of packages) byText.set(each.text, [...(byText.get(each.text) ?? []), each]);
  const parts = [...byText].map(([text, sharing]) => {
    const names = sharing.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
    return `${rule}\n${names.join('\n')}\n${rule}\n\n${text}\n`;
  });
  return `${introduction}\n${parts.join('\n')}`;
}

const rule = '-'.repeat(80);
const introduction = `ISMS as Code contains parts of the packages below. Their licences and copyright notices follow.
ISMS as Codeには次のパッケージの一部が含まれています。各パッケージのライセンス及び著作権表示を以下に示します。
`;
