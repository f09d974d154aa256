/** The day that somebody types for whom the tree shall answer. */
import { expect, it } from 'vitest';
import { typedDay } from '../../client/tree/typed-day';

it.each([
  ['2027-03-31', '2027-03-31'],
  [' 2027/3/31 ', '2027-03-31'],
  ['2027.12.1', '2027-12-01'],
  ['２０２７／３／３１', '2027-03-31'],
  ['2027年3月31日', '2027-03-31'],
  ['', ''],
  ['　', ''],
])('takes %j for %j', (text, day) => expect(typedDay(text)).toBe(day));

it.each(['2027-02-30', '2027/3-31', '3/31', '27/3/31', 'tomorrow', '2027-03-31; x', '1234567-1-1'])(
  'takes %j for no day',
  (text) => expect(typedDay(text)).toBeUndefined(),
);
