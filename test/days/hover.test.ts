import { expect, it } from 'vitest';
import { hoverText } from '../support/hover';

const text = `isms: 1
soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, evidence: [«EV-1»]}
evidence:
  - {id: EV-1, title: T, validUntil: 2026-11-23}
`;

it.each([
  ['2026-10-23', 'valid until 2026-11-23', '2026-11-23まで有効'],
  ['2026-10-24', '**expires soon**, 2026-11-23', '**まもなく期限切れ** 2026-11-23'],
  ['2026-11-23', '**expires soon**, 2026-11-23', '**まもなく期限切れ** 2026-11-23'],
  ['2026-11-24', '**expired** 2026-11-23', '**期限切れ** 2026-11-23'],
])('on %s a hover says of evidence: %s', async (today, english, japanese) => {
  expect(await hoverText(text, { today })).toContain(english);
  expect(await hoverText(text, { today, language: 'ja' })).toContain(japanese);
});
