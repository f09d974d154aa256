// The server is killed while somebody types: findings come back, and nothing of the text is lost.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createRandom } from '../../fuzz/random';
import { serverIds } from './servers';
import { closeAll, eventually, findingsIn, show } from './support';

const file = 'risks.isms.yaml';
const seed = Number(process.env['ISMS_CRASH_SEED'] ?? 1);
const rounds = 6;
/** Milliseconds; printed, and nothing is asserted of it. */
// eslint-disable-next-line no-restricted-properties
const clock = (): number => Math.round(performance.now());

describe('a server that is killed while somebody types', () => {
  before(function () {
    if (process.platform !== 'linux') this.skip();
  });
  afterEach(closeAll);

  it('is there again, knows every letter, and nobody has to do anything', async () => {
    const random = createRandom(seed);
    const times: number[] = [];
    const editor = await show(file);
    let expected = editor.document.getText();
    const end = editor.document.positionAt(expected.length);
    editor.selection = new vscode.Selection(end, end);
    for (let round = 1; round <= rounds; round += 1) {
      const owner = `nobody-${round}`;
      const typed = `  - id: RISK-9${round}\n    title: 停止\n    owner: ${owner}\n`;
      const moment = random.number(typed.length);
      const [server] = await eventually(() => (serverIds().length === 1 ? serverIds() : undefined));
      assert.ok(server);
      let killed = 0;
      for (const [index, letter] of [...typed].entries()) {
        if (index === moment) {
          process.kill(server, 'SIGKILL');
          killed = clock();
        }
        await editor.edit((edit) => edit.insert(editor.document.positionAt(editor.document.getText().length), letter));
      }
      expected += typed;
      await eventually(() => findingsIn(file, 'ref/unresolved').some(({ message }) => message.includes(owner)));
      await eventually(() => serverIds().length === 1 && !serverIds().includes(server));
      times.push(clock() - killed);
      assert.equal(editor.document.getText(), expected);
      // Three in a row would be for a person to look at; one that a person starts counts anew.
      if (round % 2 === 0) await vscode.commands.executeCommand('isms.restartServer');
    }
    console.log('%s', `WORKBENCH|     seed ${seed}, findings back after ${times.join(', ')} ms`);
  });
});
