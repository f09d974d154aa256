// A small ISMS with Japanese before the places that are asked about, and what every editor is to find in it.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const files = {
  'isms.yaml': `isms: 1
people:
  - {id: suzuki, name: 鈴木}
services:
  - {id: yoyaku, name: 予約サービス, roles: [provider], model: saas}
`,
  'people.isms.yaml': `people:
  - {id: sato, name: 佐藤}
`,
  'assets.isms.yaml': `assets:
  - {id: db, name: 予約データベース, type: data, owner: suzuki, services: [yoyaku]}
  - {id: log, name: 操作ログ, type: data, owner: sato, services: [yoyaku]}
`,
  'risks.isms.yaml': `risks:
  - id: RISK-001
    title: テナント間の隔離の失敗
    services: [yoyaku]
    controls: [CLD.9.5.1]
`,
};

/** Beside it a folder that has nothing to do with it, from which editors are started. */
export function makeProject() {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'isms-editor-')));
  const folder = join(base, '予約 ISMS');
  const elsewhere = join(base, 'elsewhere');
  for (const each of [folder, elsewhere]) mkdirSync(each);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return { folder, elsewhere, remove: () => rmSync(base, { recursive: true, force: true }) };
}

/** What is driven, by name, with what comes of it; each editor says for each what it saw. */
export const expected = {
  'opened alone, a document belongs to its project': 'no unknown id',
  'an id behind Japanese text leads to its definition': 'isms.yaml:5',
  'references stand in all files': 'assets.isms.yaml:2 assets.isms.yaml:3 isms.yaml:5 risks.isms.yaml:4',
  'an edit in one buffer is seen in the other': 'suzuki',
  'and taken back there': 'no unknown id',
  'what changes on the disk is seen': 'sato',
  'completion offers ids of other files': 'suzuki',
  'an action mends': 'owner: suzuki',
  'renaming edits every file': 'booking booking booking booking',
  'the trace leads from a risk to its control': 'CLD.9.5.1',
  'the outline lists entries': 'db log',
  'an entry is found by its name': 'RISK-001',
  'figures stand above entries': 'リスク: 機密性 0件 · 完全性 0件 · 可用性 0件',
  'a hover explains in Japanese': 'サービス',
};
