/**
 * A whole project in one text: files separated by lines `--- name.isms.yaml ---`; without any, the text is `isms.yaml`.
 * Expected findings stand in comments on their lines: `#! rule/code`, several with commas; `#! rule/code(text)` also
 * expects the finding to cover exactly that text. Tests strip these comments before anything reads the files.
 */
export interface ProjectText {
  readonly files: ReadonlyMap<string, string>;
  readonly expected: readonly ExpectedFinding[];
}

export interface ExpectedFinding {
  readonly file: string;
  /** Zero-based. */
  readonly line: number;
  readonly code: string;
  readonly text: string | undefined;
}

export const fixtureFolder = 'file:///fixture/';

const header = /^--- (?<name>\S+) ---\r?\n/gm;
// Begins at the first of the blanks: a line may have very many, and each would begin the search anew.
const expectation = /(?<![ \t])[ \t]*#!(?<list>[^\r\n]*)/;

export function readProjectText(text: string): ProjectText {
  const files = new Map<string, string>();
  const expected: ExpectedFinding[] = [];
  for (const [name, content] of splitFiles(text)) {
    const lines = content.split('\n').map((line, number) => {
      const list = expectation.exec(line)?.groups?.['list'];
      if (list === undefined) return line;
      for (const match of list.matchAll(/(?<code>[a-z]+\/[a-z-]+)(?:\((?<text>[^)]*)\))?/g)) {
        expected.push({ file: name, line: number, code: match.groups?.['code'] ?? '', text: match.groups?.['text'] });
      }
      return line.replace(expectation, '');
    });
    files.set(name, lines.join('\n'));
  }
  return { files, expected };
}

function splitFiles(text: string): readonly (readonly [string, string])[] {
  const headers = [...text.matchAll(header)];
  if (headers.length === 0) return [['isms.yaml', text]];
  return headers.map((match, index) => {
    const start = match.index + match[0].length;
    return [match.groups?.['name'] ?? '', text.slice(start, headers[index + 1]?.index ?? text.length)];
  });
}

/** The files as one text again, for comparing with a golden one. */
export function writeProjectText(files: ReadonlyMap<string, string>): string {
  if (files.size === 1 && files.has('isms.yaml')) return files.get('isms.yaml') ?? '';
  return [...files].map(([name, content]) => `--- ${name} ---\n${content}`).join('');
}
