import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the extension', () => {
  it('is found under its identifier', () => {
    assert.ok(vscode.extensions.getExtension('isms-as-code.isms-as-code') !== undefined);
  });
});
