import { stringify } from 'yaml';

export type RenderedValue =
  string | number | boolean | null | readonly RenderedValue[] | { readonly [key: string]: RenderedValue };

/** How quotes are written in the file that the text goes into. */
export type QuoteStyle = 'double' | 'single';

/** A word that stands for itself in every place of YAML, as nearly all ids, keys and words of the language do. */
const plainWord = /^(?!(?:true|false|null)$)[A-Za-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*$/i;

/** A value on one line, for a flow collection or after a key: quoted only where it must be. */
export function renderInline(value: RenderedValue, quotes: QuoteStyle, insideFlow: boolean): string {
  // A completion renders hundreds of them, and the library takes its time.
  if (typeof value === 'string' && plainWord.test(value)) return value;
  const options = {
    lineWidth: 0,
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    singleQuote: quotes === 'single',
    // Texts of several lines stay on one line, whatever stands around them.
    ...(hasSeveralLines(value) ? { defaultStringType: 'QUOTE_DOUBLE' as const, defaultKeyType: 'PLAIN' as const } : {}),
    doubleQuotedMinMultiLineLength: Infinity,
  } as const;
  // Inside flow, commas and brackets must be quoted, too: rendering the value as an item of a list sees to that.
  if (insideFlow)
    return stringify([plain(value)], options)
      .trim()
      .slice(1, -1);
  return stringify(plain(value), { ...options, blockQuote: false }).trim();
}

/** A text in quotes, whether or not it needs them. */
export function renderQuoted(text: string, quotes: QuoteStyle): string {
  const defaultStringType = quotes === 'single' && !text.includes('\n') ? 'QUOTE_SINGLE' : 'QUOTE_DOUBLE';
  return stringify(text, { lineWidth: 0, defaultStringType, doubleQuotedMinMultiLineLength: Infinity }).trim();
}

/** A value as block lines, none of them indented or ended. Lists of scalars stay on one line, as people write them. */
export function renderBlock(value: RenderedValue, quotes: QuoteStyle): readonly string[] {
  if (Array.isArray(value)) {
    return (value as readonly RenderedValue[]).flatMap((item) => {
      const [first = '', ...rest] = isCollection(item)
        ? renderBlock(item, quotes)
        : [renderInline(item, quotes, false)];
      return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
    });
  }
  if (typeof value !== 'object' || value === null) return [renderInline(value, quotes, false)];
  return Object.entries(value).flatMap(([key, item]) => renderPair(key, item, quotes));
}

/**
 * `key: value` as block lines, not indented. `textBelow`: a text of several lines stands below the key, which is only
 * safe where no comment follows that would be taken for a part of it.
 */
export function renderPair(
  key: string,
  value: RenderedValue,
  quotes: QuoteStyle,
  textBelow = false,
): readonly string[] {
  const name = renderInline(key, quotes, false);
  if (textBelow && isBlockText(value)) {
    const lines = value.replace(/\n$/, '').split('\n');
    return [`${name}: ${value.endsWith('\n') ? '|' : '|-'}`, ...lines.map((line) => (line === '' ? '' : `  ${line}`))];
  }
  const isList = Array.isArray(value);
  const inline = !isCollection(value) || (isList && !(value as readonly RenderedValue[]).some(isCollection));
  if (inline) return [`${name}: ${renderInline(value, quotes, false)}`];
  return [`${name}:`, ...renderBlock(value, quotes).map((line) => `  ${line}`)];
}

/** A text that can stand below its key as it is: several lines, beginning and ending with something visible. */
export function isBlockText(value: RenderedValue): value is string {
  if (typeof value !== 'string' || /[\r\t]/.test(value)) return false;
  const text = value.endsWith('\n') ? value.slice(0, -1) : value;
  return text.includes('\n') && text.trim() === text;
}

function hasSeveralLines(value: RenderedValue): boolean {
  if (typeof value === 'string') return value.includes('\n');
  return typeof value === 'object' && value !== null && Object.values(value).some(hasSeveralLines);
}

function isCollection(value: RenderedValue): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

/** Without the prototype-less objects that the library would not know how to write. */
function plain(value: RenderedValue): unknown {
  if (Array.isArray(value)) return (value as readonly RenderedValue[]).map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}
