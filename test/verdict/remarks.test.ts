/** What remarks on a row, what does not, and that a comment settles neither. */
import { describe, expect, it } from 'vitest';
import { readOrganisation } from '../properties/projects';
import { openFixture } from '../support/rules';
import { opened, rowsOf, statesOf, type Change } from './rows';

const customer = readOrganisation('customer');
const inRoot = (from: string | RegExp, to: string): Change => ({ file: 'isms.yaml', from, to });

describe('a remark that a comment silences', () => {
  const withoutSupplier = (comment: string): Change =>
    inRoot(/^( *- \{id: tengun.*), supplier: 点群倉庫株式会社/m, `${comment}$1`);
  const silence = '  # isms-ignore scope/supplier-missing until=2027-03-31: 契約の更新時に書く\n';

  it('leaves the row met with remarks, and is listed with its reason', () => {
    const row = (comment: string) => {
      const found = rowsOf(opened(customer, [withoutSupplier(comment)]).service).get('4.1.a');
      return found && { ...found, reasons: found.suppressed.map(({ suppression }) => suppression?.reason) };
    };
    expect(row('')).toMatchObject({ state: 'met-with-remarks', reasons: [] });
    expect(row('')?.remarks).toHaveLength(1);
    expect(row(silence)).toMatchObject({ state: 'met-with-remarks', remarks: [], reasons: ['契約の更新時に書く'] });
  });
});

describe('a text of which nobody read all', () => {
  const padded = (from: RegExp): Change => inRoot(from, `$1${'詳しくは次のとおり。'.repeat(2100)}`);
  const remarked = (change: Change): readonly string[] =>
    [...rowsOf(opened(customer, [change]).service)]
      .filter(([, { remarks }]) => remarks.some(({ finding }) => finding.rule.code === 'text/too-long'))
      .map(([id, { state }]) => `${id}: ${state}`);

  it.each<readonly [string, RegExp, readonly string[]]>([
    ['answers rows', /(を利用する業務。)/, ['4.1.a: met-with-remarks', '4.1.b: met-with-remarks']],
    ['answers a row of a list', /(inclusionReason: 現場の各班が[^\n]*)/, ['4.2.2.d2: met-with-remarks']],
    // Who owns risks and audits, and what records say who approved them.
    [
      'answers none itself, but names who does',
      /(name: 図師 海)/,
      ['4.2.1.b: met-with-remarks', '4.3.b: met-with-remarks'],
    ],
    ['answers none', /(threat: [^\n]*)/, []],
  ])('remarks on what the field answers: it %s', (_, from, rows) => {
    expect(remarked(padded(from))).toEqual(rows);
  });
});

describe('what no row hangs on', () => {
  it('is a role for which ISO/IEC 27017 has no guidance', () => {
    const open = openFixture(`isms: 1
services: [{id: s, name: S, roles: [provider, customer], model: saas, supplier: T}]
soa:
  controls:
    - {id: 9.1.2, roles: [customer, provider], applicable: true}
`);
    const rows = [...rowsOf(open).values()];
    expect(rows.flatMap(({ remarks }) => remarks.map(({ finding }) => finding.rule.code))).not.toContain(
      'soa/role-without-guidance',
    );
  });

  it('is a list that no requirement asks for, unless the organisation goes through it', () => {
    const change = inRoot(/(enisaNotRelevant:\n)(?: *#.*\n)* *- \{code.*\n/, '$1');
    expect(statesOf(opened(customer, [change]).service)['4.2.1.a']).toBe('met-with-remarks');
    const unlisted = inRoot(/enisaNotRelevant:\n(?: +.*\n)+/, '');
    const open = opened(customer, [unlisted]);
    expect(open.findings().map(({ finding }) => finding.rule.code)).toContain('enisa/not-considered');
    expect(statesOf(open.service)['4.2.1.a']).toBe('met');
  });
});
