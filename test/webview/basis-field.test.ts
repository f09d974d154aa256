/** The basis takes several names, offers each behind the last, and knows an id that is none. */
import { describe, expect, it } from 'vitest';
import { createBasisField, unknownIds } from '../../client/webview/basis-field';
import { providePage } from './page';

providePage();

const choices = [
  { value: 'RISK-1', label: '漏えい' },
  { value: 'LAW-PRIVACY', label: '個人情報保護法' },
];

it('offers what may come behind the last separator', () => {
  const field = createBasisField();
  field.offer(choices);
  const offered = (): readonly string[] => [...field.element.querySelectorAll('option')].map(({ value }) => value);
  expect(offered()).toEqual(['RISK-1', 'LAW-PRIVACY']);
  field.input.value = '下請法、RI';
  const typed = document.createEvent('Event');
  typed.initEvent('input', true, false);
  field.input.dispatchEvent(typed);
  expect(offered()).toEqual(['下請法、RISK-1', '下請法、LAW-PRIVACY']);
});

describe('an id that is none', () => {
  it.each([
    ['RISK-1、LAW-PRIVACY', []],
    ['RISK-2', ['RISK-2']],
    ['ｒｉｓｋ－１; risk-12', ['risk-12']],
    ['個人情報保護法, ISO 27001', []],
    ['', []],
  ])('of %s', (text, unknown) => expect(unknownIds(text, choices)).toEqual(unknown));
});
