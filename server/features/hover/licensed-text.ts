import { quoted, labelled } from '../../markup/markdown';
import type { Bilingual } from '../../words/bilingual';
import type { HoverContext } from './context';
import { licensedFileName } from './licensed';

const words = {
  yours: { en: 'Your licensed text', ja: 'ライセンスに基づくお手元の規格本文' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The user's own text for an id, beneath ours and marked as theirs. */
export function licensedText(id: string, { licensedTexts, language }: HoverContext): string | undefined {
  const text = licensedTexts.get(id);
  if (text === undefined) return undefined;
  const heading = labelled(words.yours, `\`${licensedFileName}\``, language);
  return `---\n\n${heading}\n\n${quoted(text)}`;
}
