import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIsmsService } from '../../server/isms-service';
import { fixtureFolder } from '../support/project-text';
import { anyText, edited } from './arbitrary-pieces';
import { wellFormedText } from './arbitrary-text';
import { runs } from '../support/runs';

describe('any text at all', () => {
  it('is read and judged without an exception, with findings inside the file', () => {
    const uri = `${fixtureFolder}isms.yaml`;
    fc.assert(
      fc.property(fc.oneof(anyText, edited(wellFormedText)), (text) => {
        const service = createIsmsService({
          today: '2026-11-23',
          fileExists: () => false,
          onRuleFailure: (code, error) => {
            throw new Error(`rule ${code} failed`, { cause: error });
          },
        });
        service.setText(uri, text);
        service.refresh();
        const lines = text.split(/\r\n|\r|\n/);
        for (const { location } of service.findings(uri)) {
          const { start, end } = location.range;
          expect(end.line).toBeLessThan(lines.length);
          expect(start.character).toBeLessThanOrEqual(lines[start.line]?.length ?? 0);
          expect(end.character).toBeLessThanOrEqual(lines[end.line]?.length ?? 0);
        }
      }),
      { numRuns: runs(80) },
    );
  });
});
