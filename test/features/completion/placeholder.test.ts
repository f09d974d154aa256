/** Where a placeholder stands, nobody has typed a word yet: all is offered that may stand there, wherever the caret is. */
import { describe, expect, it } from 'vitest';
import { accepted, itemAt, labelsAt } from './completing';

const head = 'people:\n  - {id: hanako, name: 情報 花子}\n';
const at = (line: string): string => `${head}risks:\n  - id: R-1\n${line}\n    title: x\n`;

describe('at a placeholder', () => {
  it.each([
    ['    owner: <|>＜リスク所有者のid＞', 'hanako', '    owner: hanako'],
    ['    owner: ＜リスク所有者のid＞<|> # だれ', 'hanako', '    owner: hanako # だれ'],
    ['    owner: TO<|>DO', 'hanako', '    owner: hanako'],
    ['    owner: "＜id＞<|>"', 'hanako', '    owner: "hanako"'],
    ['    treatment: <modify or retain><|>', 'modify', '    treatment: modify'],
    ['    affects: [<confidentiality or integrity><|>]', 'integrity', '    affects: [integrity]'],
    ['    assessedOn: ＜YYYY-MM-DD＞<|>', '2026-11-23', '    assessedOn: 2026-11-23'],
    ['    concernsCustomers: ＜true又はfalse＞<|>', 'true', '    concernsCustomers: true'],
  ])('%j', (before, label, after) => {
    expect(accepted(at(before), label)).toBe(at(after));
  });

  it('is offered all that an empty place is', () => {
    expect(labelsAt(at('    treatment: TODO<|>'))).toEqual(labelsAt(at('    treatment: <|>')));
  });

  it('stays in the list of an editor that compares with what stands there', () => {
    const item = itemAt(at('    treatment: ＜modify又はretain＞<|>'), 'retain');
    expect(item.filterText?.startsWith('＜modify又はretain＞ retain')).toBe(true);
  });
});

describe('the controls of a risk', () => {
  it('begin with those that usually treat its codes', () => {
    const labels = labelsAt(`risks:\n  - {id: R-1, title: x, enisa: [R9], controls: [<|>]}\n`);
    const others = labelsAt(`risks:\n  - {id: R-1, title: x, controls: [<|>]}\n`);
    expect(labels.slice(0, 2)).not.toEqual(others.slice(0, 2));
    expect(labels.toSorted()).toEqual(others.toSorted());
  });
});
