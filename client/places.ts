/** The places that a figure above an entry counts, in the editor's own peek. */
import * as vscode from 'vscode';
import { placesCommand } from './client-options';

interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

interface PlainLocation {
  readonly uri: string;
  readonly range: { readonly start: PlainPosition; readonly end: PlainPosition };
}

export function registerPlaces(): vscode.Disposable {
  return vscode.commands.registerCommand(
    placesCommand,
    async (address: string, at: PlainPosition, places: readonly PlainLocation[]) => {
      await vscode.commands.executeCommand(
        'editor.action.showReferences',
        vscode.Uri.parse(address),
        positionOf(at),
        places.map(
          ({ uri, range }) =>
            new vscode.Location(
              vscode.Uri.parse(uri),
              new vscode.Range(positionOf(range.start), positionOf(range.end)),
            ),
        ),
      );
    },
  );
}

function positionOf({ line, character }: PlainPosition): vscode.Position {
  return new vscode.Position(line, character);
}
