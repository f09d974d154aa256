import { describe, expect, it } from 'vitest';
import { findingsOf, openFixture } from '../../support/rules';

const said = (reason: string, more = '') =>
  findingsOf(openFixture(`soa: {controls: [{id: A.5.31, applicable: true, inclusionReason: ${reason}${more}}]}\n`), [
    'soa/weak-justification',
  ]).map(({ finding }) => `${finding.variant ?? ''} ${finding.remarks?.join() ?? ''}`);

describe('a reason that names no law, contract or customer', () => {
  it.each([
    '法令遵守のため',
    '法的要求事項',
    'コンプライアンス上必要',
    '契約上の要求による',
    '顧客からの要請に対応するため',
    'Legal requirement',
    'Required by the contract',
    'Customer requirement',
  ])('%s is remarked on', (reason) => expect(said(reason)).toEqual(['unnamed 4.2.2.d2']));

  it.each([
    '個情法の要求',
    '個人情報保護法第23条',
    'A社との契約で求められる',
    '顧客データを預かる',
    '契約満了後のデータ消去に必要',
    'GDPR',
    'Contracts with hospitals require it',
    'Privacy law and contracts bind us',
  ])('%s is a reason', (reason) => expect(said(reason)).toEqual([]));

  it('may say which it is in requirements', () => {
    expect(said('法令遵守のため', ', requirements: [LAW-1]')).toEqual([]);
  });
});
