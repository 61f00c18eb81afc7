import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { test } from './index.ts';

test('the sample workspace is open', () => {
  assert.deepEqual(
    vscode.workspace.workspaceFolders?.map(({ name }) => name),
    ['seeds'],
  );
});
