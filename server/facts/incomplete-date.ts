/** Days of which a part is not written: `11/27`, `2026年4月`. Only a person can say which day is meant. */
import { inOneWidth } from '../words/bounded';

export type DatePart = 'year' | 'month' | 'day';

/** How Japanese and English go on after a month or a year that only says about when. */
const about = String.raw`(?:\s*(?:頃|ごろ|ころ|中|初め|初旬|上旬|中旬|下旬|末|予定))?`;
const season = String.raw`(?:\s*(?:春|夏|秋|冬|上期|下期|上半期|下半期|前半|後半|第?[1-4一二三四]四半期|[1-4]?[QH][1-4]?))?`;
const year = String.raw`(?:(?:19|20|21)\d\d|(?:令和|平成|昭和|[RHS])\s*(?:\d{1,2}|元)(?=\s*[年./-]))`;
const month = '(?:0?[1-9]|1[0-2])';
const day = '(?:0?[1-9]|[12][0-9]|3[01])';
const monthName = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const nth = String.raw`${day}(?:st|nd|rd|th)?`;

const forms: readonly { readonly form: RegExp; readonly missing: readonly DatePart[] }[] = [
  { form: whole(String.raw`${year}\s*(?:[-/.]|年度?)\s*${month}\s*月?${about}`), missing: ['day'] },
  { form: whole(String.raw`${month}\s*[-/.]\s*(?:19|20|21)\d\d`), missing: ['day'] },
  { form: whole(String.raw`${monthName}[ ,-]*(?:19|20|21)\d\d|(?:19|20|21)\d\d[ -]*${monthName}`), missing: ['day'] },
  { form: whole(String.raw`${month}\s*[-/.月]\s*${day}\s*日?${about}`), missing: ['year'] },
  { form: whole(String.raw`${monthName}[ -]*${nth}|${nth}[ -]*${monthName}`), missing: ['year'] },
  {
    form: whole(String.raw`${year}\s*(?:年度?)?${season}${about}|[QH][1-4]\s*(?:19|20|21)\d\d`),
    missing: ['month', 'day'],
  },
  { form: whole(String.raw`(?:毎年|[今来翌]年)?\s*${month}\s*月${about}|${monthName}`), missing: ['year', 'day'] },
];

function whole(form: string): RegExp {
  return new RegExp(`^(?:${form})$`, 'iu');
}

/** Which parts of a day the text does not say; none where it is no part of a day at all, or may be several. */
export function missingParts(text: string): readonly DatePart[] {
  const plain = inOneWidth(text)
    .replace(/[‐‑–−ー]/g, '-')
    .trim();
  return forms.find(({ form }) => form.test(plain))?.missing ?? [];
}
