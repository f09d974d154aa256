// What a new rule adds to the repository: its own three files, and a line in the tables of its family and of the codes.
import { families } from './families.mjs';
import { docsText, ruleText, testText } from './templates.mjs';

const form = /^([a-z]+)\/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/;

/** The table of stable codes, which the tests hold the rules to. */
export const codesFile = 'test/rules/codes.json';

/**
 * The files to write, by path, as text; or why there are none. `read` gives the text of a file of the repository, or
 * `undefined` where there is none.
 */
export function planRule(code, read) {
  const [, part, rest] = form.exec(code) ?? [];
  if (part === undefined) {
    return refusal(
      `"${code}" is no code: write family/what-is-wrong in small letters, such as scope/boundary-unclear.`,
    );
  }
  const family = Object.hasOwn(families, part) ? families[part] : undefined;
  if (!family) return refusal(`There is no family "${part}": the families are ${Object.keys(families).join(', ')}.`);
  const codes = JSON.parse(read(codesFile));
  if (Object.hasOwn(codes, code))
    return refusal(`There is a rule ${code} already: see server/rules/${family.folder}/.`);

  const { folder } = family;
  // Two families of one folder may call something the same.
  const file = part === folder ? rest : `${part}-${rest}`;
  const taken = [`server/rules/${folder}/${file}.ts`, `test/rules/${folder}/${file}.test.ts`].find((path) =>
    read(path),
  );
  if (taken) return refusal(`There is a file ${taken} already: give the code another name, or add the rule there.`);

  const rule = { ...family, code, file, name: nameOf(file) };
  const table = `server/rules/${folder}/family.ts`;
  const docsTable = `server/rules/${folder}/family.docs.ts`;
  return {
    made: {
      [`server/rules/${folder}/${file}.ts`]: ruleText(rule),
      [`server/rules/${folder}/${file}.docs.ts`]: docsText(rule),
      [`test/rules/${folder}/${file}.test.ts`]: testText(rule),
    },
    extended: {
      [table]: withRule(read(table), rule),
      [docsTable]: withDocs(withTitle(read(docsTable), part), rule),
      [codesFile]: `${JSON.stringify({ ...codes, [code]: 'warning' }, undefined, 2)}\n`,
    },
  };
}

function refusal(sentence) {
  return { refused: sentence };
}

/** `boundary-unclear` is `boundaryUnclear`; a single word may be one of the language's own. */
function nameOf(file) {
  const name = file.replace(/-(\w)/g, (_dash, letter) => letter.toUpperCase());
  return name === file ? `${name}Rule` : name;
}

function withRule(text, { name, file }) {
  const imported = withImport(text, `import { ${name} } from './${file}';`);
  // The list of a family may be mapped as a whole.
  return imported.replace(/,?\s*\](?<mapped>\.map\([^;]*\))?;\s*$/, `, ${name}]$<mapped>;\n`);
}

function withDocs(text, { name, file }) {
  const imported = withImport(text, `import { ${name}Docs } from './${file}.docs';`);
  return imported.replace(/(\n {2}rules: \{[^]*?)(\n {2}\},)/, `$1\n    ...${name}Docs,$2`);
}

/** The first rule of a family brings its title. */
function withTitle(text, part) {
  if (new RegExp(`\\n {4}${part}: `).test(text)) return text;
  return text.replace(/(\n {2}titles: \{[^]*?)(\n {2}\},)/, `$1\n    ${part}: { en: 'TODO', ja: 'TODO' },$2`);
}

/** After the last import. */
function withImport(text, line) {
  const end = text.lastIndexOf("';\n", text.indexOf('\n\n')) + "';\n".length;
  return `${text.slice(0, end)}${line}\n${text.slice(end)}`;
}
