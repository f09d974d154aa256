/** Whatever stands on whatever: each system and service is drawn once, and the preview's page takes the drawing for one. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isDrawing } from '../../client/webview/drawing-guards';
import { reports } from '../../server/reports/reports';
import type { Box } from '../../server/reports/view/drawing';
import { openTexts } from '../golden/project';

const id = fc.constantFrom(...'abcdefgh');
const kinds = ['host', 'hypervisor', 'virtual-machine', 'virtual-switch', 'firewall', 'network', 'other'] as const;
const maybe = { nil: undefined };
const system = fc.record({
  id: fc.option(id, maybe),
  kind: fc.option(fc.constantFrom(...kinds), maybe),
  service: fc.option(id, maybe),
  runsOn: fc.option(id, maybe),
  networks: fc.array(id, { maxLength: 3 }),
  administrators: fc.record({ hypervisor: id, network: id, application: id }),
});
const service = fc.record({
  id: fc.option(id, maybe),
  roles: fc.constantFrom(['provider'], ['customer'], []),
  uses: fc.array(id, { maxLength: 3 }),
  since: fc.constantFrom(undefined, '2999-01-01'),
});

function keysIn(boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((box) => [...(/^(?:system|service) /.test(box.id) ? [box.id] : []), ...keysIn(box.boxes)]);
}

it('draws each system and service once, as its table has it', () => {
  fc.assert(
    fc.property(
      fc.array(system, { maxLength: 14 }),
      fc.array(service, { maxLength: 8 }),
      fc.constantFrom('part', 'same', undefined),
      (systems, services, relation) => {
        const text = `isms: 1\n${Object.entries({ scope: { relation }, systems, services })
          .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
          .join('')}`;
        const opened = openTexts(new Map([['isms.yaml', text]]));
        const view = reports.scope.view(opened.project, opened.service, 'ja');
        for (const [section, count] of [
          ['environment', systems.length],
          ['services', services.length],
        ] as const) {
          const { drawings = [], table } = view.sections.find((each) => each.id === section) ?? {};
          const drawn = drawings.flatMap((drawing) => (drawing.kind === 'boxes' ? keysIn(drawing.boxes) : []));
          expect(drawings.map((drawing): unknown => JSON.parse(JSON.stringify(drawing))).every(isDrawing)).toBe(true);
          expect(drawn.length).toBe(count);
          expect([...drawn].sort()).toEqual((table?.rows ?? []).map(({ key }) => key).sort());
        }
      },
    ),
  );
});
