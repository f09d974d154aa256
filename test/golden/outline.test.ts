import type { DocumentSymbol } from 'vscode-languageserver-types';
import { documentSymbols } from '../../server/features/navigation/symbols';
import type { Range } from '../../server/yaml/positions';
import { describeGolden, inBothLanguages } from './golden';
import { nameOf, openGoldenProject } from './project';

const { service, texts } = openGoldenProject();

function lines(symbols: readonly DocumentSymbol[], indentation: string): readonly string[] {
  return symbols.flatMap(({ name, detail, kind, range, selectionRange, children }) => [
    `${indentation}${name} | ${detail ?? ''} (${kind}) ${shown(range)}, ${shown(selectionRange)}`,
    ...lines(children ?? [], `${indentation}  `),
  ]);
}

function shown({ start, end }: Range): string {
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
}

describeGolden(
  'outline',
  inBothLanguages('outline', 'txt', (language) =>
    [...texts.keys()]
      .flatMap((uri) => [nameOf(uri), ...lines(documentSymbols(service, uri, language), '  ')])
      .join('\n'),
  ),
);
