import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIsmsService, type IsmsService } from '../../server/isms-service';
import { messageOf } from '../../server/check/message';
import { applyRandomEdit, randomEdit, randomText } from '../support/text-change';
import { runs } from '../support/runs';

const root = 'file:///fixture/isms.yaml';
const other = 'file:///fixture/other.isms.yaml';

function createService(): IsmsService {
  return createIsmsService({
    today: '2026-11-23',
    fileExists: () => false,
    onRuleFailure: (code, error) => {
      throw new Error(code, { cause: error });
    },
  });
}

function describeFindings(service: IsmsService): readonly string[] {
  return [root, other].flatMap((uri) =>
    service.findings(uri).map(({ finding, location, severity }) => {
      const { start, end } = location.range;
      const range = `${start.line}:${start.character}-${end.line}:${end.character}`;
      return `${uri} ${range} ${severity} ${finding.rule.code} ${messageOf(finding, 'ja')}`;
    }),
  );
}

describe('a service that is told of edits', () => {
  it('comes to the findings of one that reads the text anew, whatever the edits', () => {
    fc.assert(
      fc.property(
        randomText,
        randomText,
        fc.array(randomEdit, { minLength: 1, maxLength: 5 }),
        (first, second, edits) => {
          const service = createService();
          service.setText(root, first);
          service.setText(other, second);
          service.refresh();
          let text = second;
          for (const edit of edits) {
            const next = applyRandomEdit(text, edit);
            text = next.text;
            service.setText(other, text, next.change);
            service.refresh();
            const fresh = createService();
            fresh.setText(root, first);
            fresh.setText(other, text);
            fresh.refresh();
            expect(describeFindings(service)).toEqual(describeFindings(fresh));
          }
        },
      ),
      { numRuns: runs(120) },
    );
  });
});
