/** Office files as readers take them that are not ours: a zip of strictly well-formed XML. */
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text in it. */
  readonly text: string;
}

/** The parts of a file by name. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, decoder.decode(part)]));
}

/** All elements of an XML text, inner before outer. Throws where it is not well-formed. */
export function elementsOf(xml: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const open: { readonly name: string; readonly attributes: Record<string, string>; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    open.push({ name, attributes: Object.fromEntries(values), text: '' });
  });
  parser.on('text', (text) => {
    for (const each of open) each.text += text;
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element) found.push(element);
  });
  parser.write(xml).close();
  return found;
}

/** The elements of that name in one part; throws when the part is missing. */
export function elementsIn(bytes: Uint8Array, part: string, name: string): readonly XmlElement[] {
  const xml = partsOf(bytes).get(part);
  if (xml === undefined) throw new Error(`no ${part}`);
  return elementsOf(xml).filter((element) => element.name === name);
}
