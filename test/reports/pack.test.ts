/** The index of a pack: what an audit asks for besides, and where the registers say that it is kept. */
import { expect, it } from 'vitest';
import { packIndex } from '../../server/reports/pack';
import { textOf } from '../../server/reports/view/cells';
import { openProject, readExample } from '../properties/projects';
import { openFixture } from '../support/rules';
import type { IsmsService } from '../../server/isms-service';

function keptIn(service: IsmsService): Readonly<Record<string, string>> {
  const [project] = service.workspace.projects();
  const ask = project && service.checkerOf(project)?.questions();
  if (!ask) throw new Error('no project');
  const rows = packIndex([], 'x', 'ja', ask).sections.at(-1)?.table?.rows ?? [];
  return Object.fromEntries(
    rows.flatMap((row) => (row.kind === 'row' ? [[row.name, textOf(row.cells[1] ?? '', 'ja')]] : [])),
  );
}

const [policy, training, review, monitoring, incidents, contracts] = [
  '情報セキュリティ方針、情報セキュリティ目的',
  '教育訓練及び力量の記録',
  'マネジメントレビューの議事録',
  '監視及び測定の結果',
  '情報セキュリティインシデントの記録',
  '契約書及びサービスレベル合意書',
] as const;

it.each([
  [
    'cloud',
    {
      [policy]: 'DOC-2 クラウド情報セキュリティ方針：docs/policy.md',
      [training]: 'EV-TRAINING 教育と訓練の実施記録：evidence/training.md',
      [review]: 'EV-REVIEW マネジメントレビューの記録：evidence/management-review.md',
      [monitoring]: 'EV-UPTIME 稼働実績と監視の報告：evidence/uptime.md',
      [incidents]: 'EV-INCIDENT インシデント対応の記録と訓練：evidence/incident-exercise.md',
      // A register of what contracts demand is no contract.
      [contracts]: '',
    },
  ],
  [
    'customer',
    {
      [policy]: expect.stringContaining('EV-RULES 基本方針'),
      [training]: expect.stringContaining('EV-TRAIN'),
      [review]: expect.stringContaining('https://works.kodama.example/yamabiko/isms/review'),
      [monitoring]: '',
      [incidents]: expect.stringContaining('EV-INCIDENT'),
      [contracts]: expect.stringContaining('EV-CONTRACT'),
    },
  ],
])('places are known that the registers of examples/%s have', (name, expected) => {
  const { texts, files } = readExample(name);
  expect(keptIn(openProject(texts, { files }).service)).toEqual(expected);
});

it('is left to a pen where no register has it, and says no more than there is', () => {
  const kept = keptIn(
    openFixture(
      'isms: 1\nevidence: [{id: E-1, title: 研修の記録}, {id: E-2, title: 方針の周知}]\ndocuments: [{id: D-1, title: 基本方針, location: p.md}]\n',
    ),
  );
  expect(kept[training]).toBe('E-1 研修の記録');
  expect(kept[policy]).toBe('D-1 基本方針：p.md');
  expect(kept[review]).toBe('');
});
