import { describe, it } from 'vitest';
import { expectFindings } from '../../support/rules';

describe('document/review-overdue', () => {
  it('stands on a day before today, and on no other', () => {
    expectFindings(
      `documents:
  - {id: DOC-1, title: 方針, nextReview: 2026-11-22} #! document/review-overdue(2026-11-22)
  - {id: DOC-2, title: 方針, nextReview: 2026-11-23}
  - {id: DOC-3, title: 方針, nextReview: 2026-02-30}
  - {id: DOC-4, title: 方針}
`,
      ['document/review-overdue'],
    );
  });
});
