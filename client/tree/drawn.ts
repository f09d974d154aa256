/** An item of the tree as VS Code draws it: the server says what it is, and this with which sign. */
import * as vscode from 'vscode';
import type { NextItem, NextState } from '../../server/reports/protocol';
import { beginCommand, goCommand } from './commands';

interface Sign {
  readonly icon: string;
  /** A colour of the theme; the word beside it says the same. */
  readonly colour?: string;
}

const good = 'testing.iconPassed';
const bad = 'list.errorForeground';
const warning = 'list.warningForeground';

const signs: Readonly<Record<NextState, Sign | undefined>> = {
  met: { icon: 'pass', colour: good },
  // Another shape than that of what is met: no meaning by colour alone.
  'met-with-remarks': { icon: 'pass-filled', colour: warning },
  'not-applicable': { icon: 'circle-slash' },
  unmet: { icon: 'error', colour: bad },
  deferred: { icon: 'debug-pause' },
  open: { icon: 'circle-large-outline' },
  'not-judged': { icon: 'question', colour: warning },
  error: { icon: 'error', colour: bad },
  warning: { icon: 'warning', colour: warning },
  info: { icon: 'info' },
  hint: { icon: 'lightbulb' },
  overdue: { icon: 'alert', colour: bad },
  soon: { icon: 'clock', colour: warning },
  later: { icon: 'calendar' },
  implemented: { icon: 'pass', colour: good },
  partial: { icon: 'color-mode' },
  planned: { icon: 'calendar' },
  'not-implemented': { icon: 'circle-large-outline' },
  excluded: { icon: 'circle-slash' },
  undecided: { icon: 'question', colour: warning },
  missing: { icon: 'error', colour: bad },
  acceptable: { icon: 'pass', colour: good },
  accepted: { icon: 'verified' },
  above: { icon: 'warning', colour: warning },
  unassessed: { icon: 'question', colour: warning },
  closed: { icon: 'archive' },
  service: { icon: 'cloud' },
  group: undefined,
  note: { icon: 'note' },
  action: { icon: 'edit' },
};

const folding = {
  none: vscode.TreeItemCollapsibleState.None,
  folded: vscode.TreeItemCollapsibleState.Collapsed,
  unfolded: vscode.TreeItemCollapsibleState.Expanded,
} as const;

export function drawn(item: NextItem): vscode.TreeItem {
  const { id, label, detail, tooltip, spoken, state, parts, place, begins } = item;
  const tree = new vscode.TreeItem(label, folding[parts]);
  const sign = signs[state];
  return Object.assign(tree, {
    id,
    description: detail,
    tooltip,
    accessibilityInformation: { label: spoken },
    ...(sign ? { iconPath: new vscode.ThemeIcon(sign.icon, colourOf(sign)) } : {}),
    ...(begins ? { command: { command: beginCommand, title: label, arguments: [item] } } : {}),
    ...(place && !begins ? { command: { command: goCommand, title: label, arguments: [item] } } : {}),
  });
}

function colourOf({ colour }: Sign): vscode.ThemeColor | undefined {
  return colour === undefined ? undefined : new vscode.ThemeColor(colour);
}
