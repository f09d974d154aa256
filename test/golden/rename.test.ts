import { applyTextEdits } from '../../server/editing/text-edit';
import { renamableAt, rename, renameRefusals } from '../../server/features/navigation/rename';
import { describeGolden } from './golden';
import { nameOf, openGoldenProject, placeOf } from './project';

const golden = openGoldenProject();

/** What stands between the marks, and what it shall be called. */
const wishes: readonly (readonly [string, string])[] = [
  ['owner: «kenji»', 'takumi'],
  ['{id: «監査-次郎»', '監査-三郎'],
  ['{id: «OWN-1»', '独自-1'],
  ['«リスク-2»', '5.10'],
  ['evidence: [«EV-1»', 'true'],
  ['document: {id: «DOC-1»', 'DOC-2'],
  ['services: [«crm»]', 'customer-relations'],
  ['networks: [«net-1»]', 'net-2'],
  ['{id: «NC-1»', 'NC-2'],
  ['level: «medium»', 'middling'],
  ['owner: «kenji»', 'kenji'],
  ['owner: «kenji»', 'hanako'],
  ['owner: «kenji»', 'two words'],
  ['owner: «kenji»', ''],
  ['{id: «OWN-1»', '独自-2'],
  ['{id: «OWN-1»', 'CLD.9.5.1'],
  ['{id: «OWN-1»', '13.1.3'],
  ['{id: «OWN-1»', 'A.13.1.3'],
  ['{id: «OWN-1»', 'A.8.22'],
  ['{id: «OWN-1»', 'A.5.9'],
  ['- id: «CLD.9.5.1»', 'OWN-3'],
  ['enisa: [«R9»]', 'R-9'],
  ['owner: «nobody»', 'somebody'],
  ['treatment: «modify»', 'retain'],
];

function outcome([snippet, newId]: readonly [string, string]): string {
  const { uri, position } = placeOf(snippet, golden);
  const text = golden.texts.get(uri) ?? '';
  const offered = renamableAt(golden.service, uri, text, position) ? '' : ' (not offered)';
  const result = rename(golden.service, uri, text, position, newId);
  return [`===== ${snippet} → ${JSON.stringify(newId)}${offered}`, ...told(result)].join('\n');
}

function told(result: ReturnType<typeof rename>): readonly string[] {
  if (!result) return ['nothing to rename'];
  if ('refused' in result) {
    const { en, ja } = renameRefusals[result.refused];
    return [`refused (${result.refused})`, en, ja];
  }
  return [...result.edits].flatMap(([uri, edits]) => {
    const text = golden.texts.get(uri) ?? '';
    const after = applyTextEdits(text, edits).split('\n');
    const lines = text.split('\n').flatMap((line, index) => (line === after[index] ? [] : [`+ ${after[index] ?? ''}`]));
    return [`${nameOf(uri)}: ${edits.length}`, ...lines];
  });
}

describeGolden('rename', { 'rename.txt': () => `${wishes.map(outcome).join('\n\n')}\n` });
